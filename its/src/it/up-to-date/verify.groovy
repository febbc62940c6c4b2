def log = new File(basedir, "build.log").text
assert log.count("Compiled it.Main to target/up-to-date.wasm") == 1
assert log.count("Nothing to compile - target/up-to-date.wasm is up to date") == 1
def module = new File(basedir, "target/up-to-date.wasm")
def installed = new File(localRepositoryPath, "it/up-to-date/1/up-to-date-1.wasm")
assert installed.bytes == module.bytes
assert new File(basedir, "target/up-to-date.symbols").isFile()
