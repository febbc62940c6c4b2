package io.proxywasm.maven.deploy.envoy;

/** What a listener of Envoy needs, once, to take its filter from the folder. */
final class ListenerSnippet {
  private ListenerSnippet() {}

  /** Returns YAML for the list of filters. */
  static String of(String name, EnvoySettings settings) {
    return """
        # Goes into Envoy's configuration once, in the place of the filter: of an HTTP filter before the
        # router, of a network filter before tcp_proxy. Envoy also wants a node, in its configuration
        # (node: { id: NAME, cluster: NAME }) or as --service-node NAME --service-cluster NAME.
        - name: %1$s
          config_discovery:
            config_source:
              path_config_source:
                path: %2$s/%1$s.yaml
                watched_directory: { path: %2$s }
            type_urls:
              - %3$s
              - %4$s  # what undeploy leaves: passes all
        """
        .formatted(name, settings.seenAs(), settings.kind().wasm(), settings.kind().pass());
  }
}
