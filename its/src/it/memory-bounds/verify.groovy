def log = new File(basedir, "build.log").text
assert log.contains("proxywasm.memory.min (64 MiB) is above proxywasm.memory.max (4 MiB)")
assert log.contains("Raise the maximum or lower the minimum")
