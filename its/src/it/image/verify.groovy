import groovy.json.JsonSlurper

def log = new File(basedir, "build.log").text
def made = (log =~ /Image (sha256:[0-9a-f]{64})/).collect { it[1] }
assert made.size() == 3
assert made[0] == made[1]
assert made[2] != made[1]
assert log.contains("proxywasm.image.format (zip) is none of compat, oci and docker.")

def manifest = { folder, digest ->
  new JsonSlurper().parse(new File(basedir, "$folder/target/image-image/blobs/${digest.replace(':', '/')}"))
}
def compat = manifest("first", made[0])
assert compat.layers*.mediaType == ["application/vnd.oci.image.layer.v1.tar+gzip"]
def told = compat.annotations
assert told["module.wasm.image/variant"] == "compat"
assert told["org.opencontainers.image.title"] == "image"
assert told["org.opencontainers.image.version"] == "1"
assert told["org.opencontainers.image.licenses"] == "Apache-2.0"
assert told["io.proxywasm.abi"] == "0.2.1"
assert told["io.proxywasm.compiler"] ==~ /proxy-wasm-maven-plugin \S+, TeaVM \S+/
assert (told["io.proxywasm.memory.min"] as long) < 16 << 20
assert (told["io.proxywasm.memory.max"] as long) >= 128 << 20
def schema = told["io.proxywasm.configuration.schema"]
assert schema == new File(basedir, "first/target/image.schema.json").text.trim()
assert new JsonSlurper().parseText(schema).properties.greeting.type == "string"
assert told.size() == 9
assert new File(basedir, "first/target/image-image.digest").text == made[0] + "\n"
assert !new File(basedir, "first/target/image-image.reference").exists()

assert manifest("second", made[2]).annotations["org.opencontainers.image.revision"] == "4f2a"
def reference = new File(basedir, "second/target/image-image.reference")
assert reference.text == "ghcr.io/acme/greeter@" + made[2] + "\n"
