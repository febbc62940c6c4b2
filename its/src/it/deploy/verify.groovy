import groovy.json.JsonSlurper

context.get("server").stop(0)
def kept = context.get("kept")
def log = new File(basedir, "build.log").text
def reference = { name ->
  new File(basedir, "$name/target/$name-image.reference").text.trim()
}
["one": ["1"], "two": ["2.0", "latest"]].each { name, tags ->
  def digest = reference(name).split("@")[1]
  assert log.contains("Pushed, and pulled back the same: " + reference(name))
  tags.each { tag ->
    assert kept["/v2/acme/$name/manifests/$tag".toString()] == kept[digest]
  }
  assert new JsonSlurper().parse(kept[digest]).layers.size() == (name == "one" ? 1 : 2)
}
// Nothing goes out before the last module is built.
assert log.indexOf("What there is to push waits for the last filter of this build.") < log.indexOf("Compiled it.Main to target/two.wasm")
assert log.indexOf("Compiled it.Main to target/two.wasm") < log.indexOf("Pushing localhost:")
assert log.contains("proxywasm.image.format (zip) is none of compat, oci and docker.")
assert !kept.keySet().any { it.endsWith("/manifests/next") }
assert log.contains("Skipped: proxywasm.deploy.skip is set.")
assert kept.keySet().findAll { it.endsWith("/manifests/alone") } == ["/v2/acme/two/manifests/alone"] as Set
