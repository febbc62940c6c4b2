def log = new File(basedir, "build.log").text
assert log.count("Generated the classes of 1 .proto files with protoc ") == 1
assert log.count("Nothing to generate - the classes of the .proto files are up to date") == 1
assert new File(basedir, "target/generated-sources/proto/it/settings/Settings.java").isFile()
assert new File(basedir, "target/protoc.wasm").length() < 250_000
