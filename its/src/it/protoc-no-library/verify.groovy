def log = new File(basedir, "build.log").text
assert log.contains("the project does not depend on protobuf-java")
assert log.contains("<artifactId>protobuf-java</artifactId>")
