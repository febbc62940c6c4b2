// Two tests on two engines.
assert new File(basedir, "build.log").text.contains("Tests run: 4, Failures: 0, Errors: 0, Skipped: 0")
