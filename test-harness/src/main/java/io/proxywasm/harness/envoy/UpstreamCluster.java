package io.proxywasm.harness.envoy;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Writes the cluster that stands for the upstream's URL. */
final class UpstreamCluster {
  static final String NAME = "upstream";

  private UpstreamCluster() {}

  static Map<String, Object> of(URI upstream) {
    boolean tls = upstream.getScheme().equals("https");
    int port = upstream.getPort() >= 0 ? upstream.getPort() : tls ? 443 : 80;
    String host = upstream.getHost().replaceAll("^\\[|]$", "");
    Map<String, Object> endpoint =
        Map.of("endpoint", Map.of("address", EnvoyConfig.address(host, port)));
    Map<String, Object> cluster =
        EnvoyConfig.ordered(
            "name",
            NAME,
            "type",
            hasName(upstream) ? "STRICT_DNS" : "STATIC",
            "load_assignment",
            EnvoyConfig.ordered(
                "cluster_name",
                NAME,
                "endpoints",
                List.of(Map.of("lb_endpoints", List.of(endpoint)))));
    if (tls) {
      Map<String, Object> context =
          EnvoyConfig.typed("envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext");
      context.put("sni", host);
      context.put(
          "common_tls_context",
          Map.of("validation_context", Map.of("system_root_certs", Map.of())));
      cluster.put(
          "transport_socket",
          EnvoyConfig.ordered("name", "envoy.transport_sockets.tls", "typed_config", context));
    }
    return cluster;
  }

  /** Tells a host name, to be looked up, from an IP address. */
  static boolean hasName(URI upstream) {
    return !upstream.getHost().matches("\\[.*]|[0-9.]+");
  }
}
