package io.proxywasm.harness.envoy;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Writes the cluster that stands for a URL. */
final class UpstreamCluster {
  static final String NAME = "upstream";

  private UpstreamCluster() {}

  static Map<String, Object> of(String name, URI upstream) {
    boolean tls = upstream.getScheme().equals("https");
    int port = upstream.getPort() >= 0 ? upstream.getPort() : tls ? 443 : 80;
    String host = upstream.getHost().replaceAll("^\\[|]$", "");
    Map<String, Object> endpoint =
        Map.of("endpoint", Map.of("address", EnvoyConfig.address(host, port)));
    Map<String, Object> cluster =
        EnvoyConfig.ordered(
            "name",
            name,
            "type",
            hasName(upstream) ? "STRICT_DNS" : "STATIC",
            "load_assignment",
            EnvoyConfig.ordered(
                "cluster_name",
                name,
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

  /** Lets a cluster pass trailers over HTTP/1.1, where Envoy drops them otherwise. */
  static Map<String, Object> withTrailers(Map<String, Object> cluster) {
    return speaking(cluster, Map.of("http_protocol_options", Map.of("enable_trailers", true)));
  }

  /** Lets a cluster speak HTTP/2, without asking the server first. */
  static Map<String, Object> http2(Map<String, Object> cluster) {
    return speaking(cluster, Map.of("http2_protocol_options", Map.of()));
  }

  private static Map<String, Object> speaking(
      Map<String, Object> cluster, Map<String, Object> protocol) {
    String type = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions";
    Map<String, Object> options = EnvoyConfig.typed(type);
    options.put("explicit_http_config", protocol);
    cluster.put("typed_extension_protocol_options", Map.of(type, options));
    return cluster;
  }

  /** Tells a host name, to be looked up, from an IP address. */
  static boolean hasName(URI upstream) {
    return !upstream.getHost().matches("\\[.*]|[0-9.]+");
  }
}
