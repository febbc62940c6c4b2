def log = new File(basedir, "build.log").text
assert log.contains("This project does not depend on the Proxy-Wasm SDK. Add to the <dependencies> of its pom.xml:")
assert log.contains("<artifactId>proxy-wasm-sdk</artifactId>")
