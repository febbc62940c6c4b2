package io.proxywasm.its;

import java.nio.file.Path;

/** Envoy with all that attributes can tell of: names, metadata, localities, and TLS on request. */
final class AttributeSetup {
  private static final String BASE =
      """
      node:
        id: proxy-1
        cluster: proxies
        metadata: {zone: z9}
      static_resources:
        listeners:
          - name: filtered
            address: {socket_address: {address: 127.0.0.1, port_value: 0}}
            traffic_direction: INBOUND
            listener_filters:
              - name: tls_inspector
                typed_config:
                  "@type": type.googleapis.com/envoy.extensions.filters.listener.tls_inspector.v3.TlsInspector
            metadata: {filter_metadata: {test: {of: listener}}}
            filter_chains:
              - name: chain
                filters:
                  - name: http
                    typed_config:
                      "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
                      stat_prefix: filtered
                      http_protocol_options: {enable_trailers: true}
                      route_config:
                        virtual_hosts:
                          - name: host
                            domains: ["*"]
                            metadata: {filter_metadata: {test: {of: virtual host}}}
                            routes:
                              - name: route
                                match: {prefix: /}
                                metadata: {filter_metadata: {test: {of: route}}}
                                route: {cluster: upstream}
                      http_filters:
                        - name: set_metadata
                          typed_config:
                            "@type": type.googleapis.com/envoy.extensions.filters.http.set_metadata.v3.Config
                            metadata:
                              - metadata_namespace: test
                                value: {outer: {text: inner}, number: 7, flag: true}
                        - name: attributes
                          typed_config:
                            "@type": type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm
                            config:
                              name: attributes
                              root_id: root
                              vm_config:
                                vm_id: vm
                                runtime: envoy.wasm.runtime.v8
                                code: {local: {filename: "%MODULE%"}}
                        - name: router
                          typed_config:
                            "@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router
      %DOWNSTREAM_TLS%
      %SECOND_LISTENER%
        clusters:
          - name: upstream
            metadata: {filter_metadata: {test: {of: cluster}}}
            load_assignment:
              cluster_name: upstream
              endpoints:
                - locality: {region: r1, zone: z1, sub_zone: s1}
                  metadata: {filter_metadata: {test: {of: locality}}}
                  lb_endpoints:
                    - metadata: {filter_metadata: {test: {of: host}}}
                      endpoint: {address: %UPSTREAM%}
      %UPSTREAM_TLS%
      """;

  private static final String DOWNSTREAM_TLS =
      """
                transport_socket:
                  name: tls
                  typed_config:
                    "@type": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext
                    require_client_certificate: true
                    common_tls_context:
                      tls_certificates: [{certificate_chain: {filename: "%OWN%.crt"}, private_key: {filename: "%OWN%.key"}}]
                      validation_context: {trusted_ca: {filename: "%PEER%.crt"}}
      """;

  private static final String SECOND_LISTENER =
      """
          - name: second
            address: {pipe: {path: "%PIPE%"}}
            filter_chains:
              - filters:
                  - name: http
                    typed_config:
                      "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
                      stat_prefix: second
                      route_config:
                        virtual_hosts:
                          - name: all
                            domains: ["*"]
                            routes: [{match: {prefix: /}, direct_response: {status: 200, body: {inline_string: hi}}}]
                      http_filters:
                        - name: router
                          typed_config:
                            "@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router
      """;

  private static final String UPSTREAM_TLS =
      """
            transport_socket:
              name: tls
              typed_config:
                "@type": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext
                common_tls_context:
                  tls_certificates: [{certificate_chain: {filename: "%OWN%.crt"}, private_key: {filename: "%OWN%.key"}}]
                  validation_context: {trusted_ca: {filename: "%PEER%.crt"}}
      """;

  private AttributeSetup() {}

  /** Passes requests on to a port. */
  static String plain(Path module, int upstreamPort) {
    return BASE.replace("%MODULE%", module.toString())
        .replace("%UPSTREAM%", socket(upstreamPort))
        .replace("%DOWNSTREAM_TLS%", "")
        .replace("%SECOND_LISTENER%", "")
        .replace("%UPSTREAM_TLS%", "");
  }

  private static String socket(int port) {
    return "{socket_address: {address: 127.0.0.1, port_value: " + port + "}}";
  }

  /**
   * Lets clients in that present a certificate, and passes requests on through a Unix socket to a
   * second listener that wants one too.
   */
  static String mutualTls(Path module, Path folder) {
    return BASE.replace("%MODULE%", module.toString())
        .replace("%UPSTREAM%", "{pipe: {path: \"" + folder.resolve("second") + "\"}}")
        .replace("%DOWNSTREAM_TLS%", tls(DOWNSTREAM_TLS, folder, "proxy", "client"))
        .replace(
            "%SECOND_LISTENER%",
            SECOND_LISTENER.replace("%PIPE%", folder.resolve("second").toString())
                + tls(DOWNSTREAM_TLS, folder, "server", "proxy"))
        .replace("%UPSTREAM_TLS%", tls(UPSTREAM_TLS, folder, "proxy", "server"));
  }

  private static String tls(String context, Path folder, String own, String peer) {
    return context
        .replace("%OWN%", folder.resolve(own).toString())
        .replace("%PEER%", folder.resolve(peer).toString());
  }
}
