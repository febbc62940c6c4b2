import com.sun.net.httpserver.HttpServer
import java.security.MessageDigest

// The smallest registry: takes all and gives it back.
def kept = [:].asSynchronized()
def server = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
server.createContext("/") { exchange ->
  def path = exchange.requestURI.path
  def name = path.tokenize("/").last()
  def body = exchange.requestBody.bytes
  def digest = "sha256:" + MessageDigest.getInstance("SHA-256").digest(body).encodeHex()
  def status = 200
  def answer = new byte[0]
  if (exchange.requestMethod == "POST") {
    exchange.responseHeaders.set("Location", path + "1")
    status = 202
  } else if (exchange.requestMethod == "PUT") {
    kept[digest] = body
    kept[path] = body
    status = 201
  } else if (kept[path] == null && kept[name] == null) {
    status = 404
  } else {
    answer = kept[path] ?: kept[name]
  }
  def bodiless = answer.length == 0 || exchange.requestMethod == "HEAD"
  exchange.sendResponseHeaders(status, bodiless ? -1 : answer.length)
  if (!bodiless) {
    exchange.responseBody.write(answer)
  }
  exchange.close()
}
server.start()
context.put("server", server)
context.put("kept", kept)
def folder = new File(basedir, ".mvn")
folder.mkdirs()
new File(folder, "maven.config").text = "-Dregistry=localhost:${server.address.port}\n"
true
