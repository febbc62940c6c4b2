def log = new File(basedir, "build.log").text
assert log.contains("protoc cannot compile the files in src")
assert log.contains('src/main/proto/bad.proto:4:3: "strin" is not defined.')
