def log = new File(basedir, "build.log").text
assert log.contains("Nothing says where to deploy to. Name the image to push in pom.xml:")
assert log.contains("    <proxywasm.image>ghcr.io/acme/deploy-nowhere</proxywasm.image>")
