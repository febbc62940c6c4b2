package io.proxywasm.maven.deploy.kube;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.ProxyListener;
import java.util.List;
import java.util.Map;

/** What an Envoy was configured with, as its administration listener tells. */
final class ConfigDump {
  private final ProxyListener http;

  ConfigDump(ProxyListener http) {
    this.http = http;
  }

  /** Returns the entries of a kind. */
  List<Map<String, Object>> of(String resource) throws BuildException {
    return http.find("/config_dump?resource=" + resource) // not found before the first one
        .map(dump -> Fields.objects(Json.read(dump), "configs"))
        .orElse(List.of());
  }
}
