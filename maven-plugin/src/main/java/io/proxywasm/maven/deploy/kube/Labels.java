package io.proxywasm.maven.deploy.kube;

import java.util.LinkedHashMap;
import java.util.Map;

/** The labels by which what was deployed is found again. */
final class Labels {
  /** Selects all of it. */
  static final String SELECTOR = "app.kubernetes.io/managed-by=proxy-wasm-maven-plugin";

  private static final String MANAGED_BY = "app.kubernetes.io/managed-by";

  private Labels() {}

  /** Returns a filter's labels. */
  static Map<String, Object> of(String filter) {
    var labels = new LinkedHashMap<String, Object>();
    labels.put(MANAGED_BY, "proxy-wasm-maven-plugin");
    labels.put("app.kubernetes.io/name", filter);
    return labels;
  }

  /** Tells whether a resource was deployed by this plugin. */
  static boolean isOurs(Map<String, Object> resource) {
    return "proxy-wasm-maven-plugin"
        .equals(Fields.object(resource, "metadata.labels").get(MANAGED_BY));
  }
}
