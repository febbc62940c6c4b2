def log = new File(basedir, "build.log").text

def rendered = new File(basedir, "target/proxy-wasm/render/deploy-istio.yaml").text
assert rendered.contains("kind: WasmPlugin\n")
assert rendered.contains("  phase: AUTHN\n")
assert rendered =~ /url: "oci:\/\/ghcr\.io\/acme\/greeter@sha256:[0-9a-f]{64}"/

// The kubeconfig's current context is not taken.
assert log.contains("A cluster is changed only when it is named: -Dproxywasm.deploy.context=CONTEXT. ")
assert log.contains("/kubeconfig has: staging.")

assert log.contains("The cluster of staging does not answer at https://127.0.0.1:1: nothing accepts connections there.")

assert log.contains("The target istio needs a namespace: -Dproxywasm.deploy.namespace=NAMESPACE. The one of the kubeconfig's context is not taken for it.")

assert log.contains("proxywasm.deploy.probe (15000) is no address such as http://127.0.0.1:15000.")
