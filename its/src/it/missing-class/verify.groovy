def log = new File(basedir, "build.log").text
assert log.contains("it.SigningPlugin cannot be compiled to WebAssembly:")
assert log.contains("it.Signer.blockLength(Signer.java:11)")
assert log.contains("javax.crypto.Cipher")
assert !new File(basedir, "target/missing-class.wasm").exists()
