def log = new File(basedir, "build.log").text
assert log.contains("Several classes have a main method")
assert log.contains("it.First")
assert log.contains("it.Second")
assert log.contains("<mainClass>it.First</mainClass>")
