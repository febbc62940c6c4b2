def project = new File(basedir, "greeter")
assert new File(project, "mvnw").canExecute()
assert new File(project, ".mvn/wrapper/MavenWrapperDownloader.java").isFile()
assert new File(project, ".gitignore").isFile()
def log = new File(basedir, "build.log").text
assert log =~ /Tests run: [1-9]\d*, Failures: 0, Errors: 0, Skipped: 0/
assert new File(project, "target/greeter.schema.json").text.contains('"title":"GreetingSettings"')
// What the README promises for a filter with JSON configuration and all safety checks.
assert new File(project, "target/greeter.wasm").length() <= 140_000
