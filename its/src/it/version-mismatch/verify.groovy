def log = new File(basedir, "build.log").text
assert log =~ /The project uses proxy-wasm-sdk 0\.0\.9 with proxy-wasm-maven-plugin \S+; they only fit together/
assert log =~ /<proxywasm\.version>(?!0\.0\.9)\S+<\/proxywasm\.version>/
