package io.proxywasm.harness.envoy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Describes an Envoy that runs one filter: a loopback listener, the filter, one upstream. Defaults
 * are those a filter should be tried with; {@link #toJson} gives what {@code envoy -c} reads.
 */
public final class EnvoyConfig {
  static final String LISTENER = "filtered";
  static final String LOOPBACK = "127.0.0.1";

  private final Path module;
  private final URI upstream;
  private final List<Map<String, Object>> clusters = new ArrayList<>();
  private String name = "filter";
  private String rootId = "";
  private String vmId = "";
  private Map<String, Object> configuration = text("");
  private String vmConfiguration = "";
  private final Map<String, String> environment = new LinkedHashMap<>();
  private int port;
  private FailurePolicy failurePolicy = FailurePolicy.RELOAD;
  private Duration reloadBackoff = Duration.ofSeconds(1);
  private boolean stopIterationOnHeaders;

  private EnvoyConfig(Path module, URI upstream) {
    this.module = module.toAbsolutePath();
    this.upstream = upstream;
    clusters.add(UpstreamCluster.of(UpstreamCluster.NAME, upstream));
  }

  /**
   * Starts a description.
   *
   * @param module the filter's {@code .wasm}
   * @param upstream where requests go after the filter, {@code http} or {@code https}; a path is
   *     put before that of each request. With {@code tcp} and a port the filter is one of
   *     connections, and they go there.
   */
  public static EnvoyConfig of(Path module, URI upstream) {
    if (upstream.getHost() == null || upstream.getScheme() == null) {
      throw new IllegalArgumentException(
          "The upstream must be a URL such as http://localhost:8080, not '" + upstream + "'");
    }
    if (upstream.getScheme().equals("tcp") && upstream.getPort() < 0) {
      throw new IllegalArgumentException(
          "A TCP upstream needs a port, as in tcp://localhost:6379, not '" + upstream + "'");
    }
    return new EnvoyConfig(module, upstream);
  }

  /** Names the filter; its log lines carry the name. Default {@code filter}. */
  public EnvoyConfig name(String value) {
    name = Objects.requireNonNull(value);
    return this;
  }

  /** Picks one of the plugins a module registers. Default empty. */
  public EnvoyConfig rootId(String value) {
    rootId = Objects.requireNonNull(value);
    return this;
  }

  /** Names the VM: shared data and queues are seen by the filters that share it. Default empty. */
  public EnvoyConfig vmId(String value) {
    vmId = Objects.requireNonNull(value);
    return this;
  }

  /** Sets the plugin's configuration; the filter reads these very characters, in UTF-8. */
  public EnvoyConfig configuration(String value) {
    configuration = text(value);
    return this;
  }

  /** Sets the plugin's configuration; the filter reads these very bytes, a message for instance. */
  public EnvoyConfig configuration(byte[] value) {
    configuration = typed("google.protobuf.BytesValue");
    configuration.put("value", Base64.getEncoder().encodeToString(value));
    return this;
  }

  /** Sets the VM's configuration; the filter reads these very characters, in UTF-8. */
  public EnvoyConfig vmConfiguration(String value) {
    vmConfiguration = Objects.requireNonNull(value);
    return this;
  }

  /** Sets an environment variable of the VM. */
  public EnvoyConfig environment(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Listens on this port of the loopback interface; 0, the default, takes a free one. */
  public EnvoyConfig port(int value) {
    port = value;
    return this;
  }

  /** Says what happens after the VM failed. Default {@link FailurePolicy#RELOAD}. */
  public EnvoyConfig failurePolicy(FailurePolicy value) {
    failurePolicy = Objects.requireNonNull(value);
    return this;
  }

  /**
   * Waits this long, up to half as long again, from one start of a VM to the next. Default one
   * second, Envoy's own.
   */
  public EnvoyConfig reloadBackoff(Duration value) {
    reloadBackoff = Objects.requireNonNull(value);
    return this;
  }

  /**
   * Lets Pause from a headers callback stop the headers only, so that body callbacks still run.
   * Default false, Envoy's own: Pause holds the body back too.
   */
  public EnvoyConfig stopIterationOnHeaders(boolean value) {
    stopIterationOnHeaders = value;
    return this;
  }

  /**
   * Adds a cluster for HTTP callouts of the filter. It speaks HTTP/1.1 and lets trailers through.
   *
   * @param server where it listens, {@code http} or {@code https}
   */
  public EnvoyConfig cluster(String cluster, URI server) {
    clusters.add(UpstreamCluster.withTrailers(UpstreamCluster.of(cluster, server)));
    return this;
  }

  /**
   * Adds a cluster for gRPC calls of the filter. It speaks HTTP/2.
   *
   * @param server where it listens, {@code http} or {@code https}
   */
  public EnvoyConfig grpcCluster(String cluster, URI server) {
    clusters.add(UpstreamCluster.http2(UpstreamCluster.of(cluster, server)));
    return this;
  }

  /** Adds a cluster without endpoints, to which callouts fail at once. */
  public EnvoyConfig emptyCluster(String cluster) {
    clusters.add(ordered("name", cluster, "type", "STATIC"));
    return this;
  }

  /** Writes the bootstrap configuration: all but an administration listener. */
  public String toJson() {
    Map<String, Object> resources = new LinkedHashMap<>();
    resources.put("listeners", List.of(listener()));
    resources.put("clusters", clusters);
    return JsonText.of(Map.of("static_resources", resources));
  }

  private Map<String, Object> listener() {
    return ordered(
        "name",
        LISTENER,
        "address",
        address(LOOPBACK, port),
        "filter_chains",
        List.of(Map.of("filters", isTcp() ? List.of(filter(), tcpProxy()) : List.of(manager()))));
  }

  private Map<String, Object> filter() {
    String kind = isTcp() ? "network" : "http";
    Map<String, Object> wasm = typed("envoy.extensions.filters." + kind + ".wasm.v3.Wasm");
    wasm.put("config", plugin());
    return ordered("name", name, "typed_config", wasm);
  }

  private boolean isTcp() {
    return upstream.getScheme().equals("tcp");
  }

  private static Map<String, Object> tcpProxy() {
    Map<String, Object> proxy = typed("envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy");
    proxy.put("stat_prefix", LISTENER);
    proxy.put("cluster", UpstreamCluster.NAME);
    return ordered("name", "tcp", "typed_config", proxy);
  }

  private Map<String, Object> manager() {
    Map<String, Object> manager =
        typed("envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager");
    manager.put("stat_prefix", LISTENER);
    manager.put("route_config", routes());
    manager.put(
        "http_filters",
        List.of(
            filter(),
            ordered(
                "name",
                "router",
                "typed_config",
                typed("envoy.extensions.filters.http.router.v3.Router"))));
    return ordered("name", "http", "typed_config", manager);
  }

  private Map<String, Object> routes() {
    Map<String, Object> route = ordered("cluster", UpstreamCluster.NAME);
    String path = upstream.getPath();
    if (!path.isEmpty() && !path.equals("/")) {
      route.put("prefix_rewrite", path.endsWith("/") ? path : path + "/");
    }
    if (UpstreamCluster.hasName(upstream)) {
      route.put("auto_host_rewrite", true);
    }
    return Map.of(
        "virtual_hosts",
        List.of(
            ordered(
                "name",
                "all",
                "domains",
                List.of("*"),
                "routes",
                List.of(ordered("match", Map.of("prefix", "/"), "route", route)))));
  }

  private Map<String, Object> plugin() {
    Map<String, Object> vm = ordered("vm_id", vmId, "runtime", "envoy.wasm.runtime.v8");
    vm.put("code", Map.of("local", Map.of("filename", module.toString())));
    vm.put("configuration", text(vmConfiguration));
    if (!environment.isEmpty()) {
      vm.put("environment_variables", Map.of("key_values", environment));
    }
    Map<String, Object> plugin = ordered("name", name, "root_id", rootId, "vm_config", vm);
    plugin.put("configuration", configuration);
    plugin.put("failure_policy", failurePolicy.envoyName());
    if (failurePolicy == FailurePolicy.RELOAD) {
      String interval = reloadBackoff.toMillis() / 1000.0 + "s";
      plugin.put("reload_config", Map.of("backoff", Map.of("base_interval", interval)));
    }
    plugin.put("allow_on_headers_stop_iteration", stopIterationOnHeaders);
    return plugin;
  }

  /** A Struct would come out with other spaces, key order and numbers. */
  private static Map<String, Object> text(String value) {
    Map<String, Object> text = typed("google.protobuf.StringValue");
    text.put("value", value);
    return text;
  }

  static Map<String, Object> address(String host, int port) {
    return Map.of("socket_address", ordered("address", host, "port_value", port));
  }

  static Map<String, Object> typed(String type) {
    return ordered("@type", "type.googleapis.com/" + type);
  }

  static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
