def log = new File(basedir, "build.log").text
assert log.contains("env.no_such_function")
assert log.contains("it.Main.onConfigure(Main.java:17)")
assert !new File(basedir, "target/unknown-import.wasm").exists()
