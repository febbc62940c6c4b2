def log = new File(basedir, "build.log").text
assert log.contains("it.SigningPlugin cannot be compiled to WebAssembly:")
assert log.contains("it.Signer.macLength(Signer.java:11)")
assert log.contains("javax.crypto.Mac")
assert !new File(basedir, "target/missing-class.wasm").exists()
