def log = new File(basedir, "build.log").text
assert log.contains("No filter to compile: no class in")
assert log.contains("ProxyWasm.register(MyPlugin::new);")
