package io.proxywasm.maven.deploy.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a real API server was seen to answer, in words. */
class RefusalTest {
  private static final ResourceType PLUGINS =
      new ResourceType("extensions.istio.io", "v1alpha1", "WasmPlugin", "wasmplugins");

  private static String message(int status, String body) {
    var place = new Place("staging", "shop");
    return new Refusal(status, Json.read(body), "patch", PLUGINS, place, "https://c:6443")
        .message();
  }

  @Test
  void aMissingRole() {
    assertEquals(
        """
        jane may not patch wasmplugins.extensions.istio.io in the namespace shop. Somebody who may grant \
        that can run:
          kubectl --context=staging -n shop create role proxy-wasm-deployer \
        --verb=get,list,create,patch,delete --resource=wasmplugins.extensions.istio.io
          kubectl --context=staging -n shop create rolebinding proxy-wasm-deployer \
        --role=proxy-wasm-deployer --user=jane""",
        message(
            403,
            """
            {"reason": "Forbidden", "message": "wasmplugins.extensions.istio.io \\"greeter\\" is forbidden: \
            User \\"jane\\" cannot patch resource \\"wasmplugins\\" in API group \\"extensions.istio.io\\" \
            in the namespace \\"shop\\""}"""));
  }

  @Test
  void anAdmissionWebhookThatForbids() {
    assertEquals(
        "https://c:6443 refuses to patch wasmplugins.extensions.istio.io: admission webhook"
            + " \"policy\" denied the request: no",
        message(403, "{\"message\": \"admission webhook \\\"policy\\\" denied the request: no\"}"));
  }

  @Test
  void aLoginThatIsUnknown() {
    assertEquals(
        """
        https://c:6443 does not know who you are: the token or certificate of the context staging has \
        expired, or is not of this cluster. Log in again and see that this answers: kubectl \
        --context=staging get wasmplugins.extensions.istio.io -n shop""",
        message(401, "{\"message\": \"Unauthorized\"}"));
  }

  @Test
  void aNamespaceThatIsAbsent() {
    assertEquals(
        "There is no namespace shop in the cluster of staging. Create it, or name another with"
            + " -Dproxywasm.deploy.namespace=NAMESPACE.",
        message(404, "{\"details\": {\"name\": \"shop\", \"kind\": \"namespaces\"}}"));
  }

  @Test
  void aKindThatIsAbsent() {
    assertEquals(
        "The cluster of staging does not know wasmplugins.extensions.istio.io"
            + " (extensions.istio.io/v1alpha1): what serves them is not installed there.",
        message(404, "{}"));
  }

  @Test
  void fieldsOfOthers() {
    assertEquals(
        """
        Others have set fields that this would change, so nothing was changed:
          spec.url belongs to kubectl-edit
          spec.phase belongs to argocd
        Leave them to the others by not setting them here, or take them over with \
        -Dproxywasm.deploy.force=true.""",
        message(
            409,
            """
            {"reason": "Conflict", "details": {"causes": [
              {"reason": "FieldManagerConflict", "field": ".spec.url",
               "message": "conflict with \\"kubectl-edit\\" using extensions.istio.io/v1alpha1"},
              {"reason": "FieldManagerConflict", "field": ".spec.phase",
               "message": "conflict with \\"argocd\\""}]}}"""));
  }

  @Test
  void aChangeAtTheSameTime() {
    assertEquals(
        "wasmplugins.extensions.istio.io was changed by somebody else at the same time: the object"
            + " has been modified. Run this again.",
        message(409, "{\"message\": \"the object has been modified\"}"));
  }

  @Test
  void valuesThatAreInvalid() {
    assertEquals(
        """
        The cluster of staging refuses the WasmPlugin:
          spec.phase: Unsupported value: "LATE\"""",
        message(
            422,
            """
            {"details": {"causes": [
              {"field": "spec.phase", "message": "Unsupported value: \\"LATE\\""},
              {"field": "<nil>", "message": "some validation rules were not checked"}]}}"""));
  }

  @Test
  void aFieldThatIsUnknownThere() {
    assertEquals(
        "WasmPlugin of the cluster of staging has no field spec.match; its version there may be older"
            + " than this one's.",
        message(
            500,
            """
            {"message": "failed to create typed patch object (shop/greeter; extensions.istio.io/v1alpha1, \
            Kind=WasmPlugin): .spec.match: field not declared in schema"}"""));
  }

  @Test
  void whatIsNeitherOfThese() {
    assertEquals(
        "https://c:6443 answered 503 to patch wasmplugins.extensions.istio.io: etcd is away",
        message(503, "{\"message\": \"etcd is away\"}"));
  }
}
