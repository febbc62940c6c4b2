def log = new File(basedir, "build.log").text
assert log.contains("There is no module at " + new File(basedir, "target/by-hand.wasm") + ". Make it with: mvn process-classes")
assert log.contains("proxy_abi_version_0_2_1")
assert log.contains("Every import and export is one that proxies know.")
assert log.contains("[wasm] a line that is no stack trace")
assert log.contains("Cannot read the log ")
assert log.contains("Name an existing file with -Dproxywasm.stacktrace.file=FILE.")
assert log.contains("Skipped: proxywasm.skip is set.")
