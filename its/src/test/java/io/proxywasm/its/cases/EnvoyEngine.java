package io.proxywasm.its.cases;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyException;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Real Envoy, one process for each case. */
final class EnvoyEngine implements CaseEngine, AutoCloseable {
  private final Path envoy;
  private final Modules modules;
  private final Path templates;
  private final EventLoopGroup group =
      new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());

  EnvoyEngine(Modules modules, Path cases) throws EnvoyException {
    this.envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    this.modules = modules;
    this.templates = cases.resolve("envoy");
  }

  @Override
  public String name() {
    return "envoy";
  }

  @Override
  public Session open(BehaviourCase behaviour, AbiUses uses) throws Exception {
    Map<String, CallServer> called = new LinkedHashMap<>();
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (var cluster : behaviour.clustersOrNone().entrySet()) {
      called.put(cluster.getKey(), CallServer.of(group, cluster.getValue()));
    }
    called.forEach((name, server) -> ports.put(name, server.port()));
    EnvoyCaseLog log = new EnvoyCaseLog(uses);
    if (behaviour.isTcp()) {
      TcpServer upstream = new TcpServer();
      ports.put("upstream", upstream.port());
      var envoy = start("tcp.yaml", behaviour, ports, log);
      return new EnvoyTcpSession(envoy, log, upstream, called);
    }
    Http2Server upstream = new Http2Server(group, stream -> {});
    ports.put("upstream", upstream.port());
    var envoy = start("http.yaml", behaviour, ports, log);
    boolean several = behaviour.streams().size() > 1;
    return new EnvoyHttpSession(envoy, log, upstream, called, group, several);
  }

  private EnvoyProcess start(
      String template, BehaviourCase behaviour, Map<String, Integer> ports, EnvoyCaseLog log)
      throws Exception {
    List<JsonNode> clusters = new ArrayList<>();
    for (var port : ports.entrySet()) {
      clusters.add(cluster(port.getKey(), port.getValue()));
    }
    Path module = modules.module(behaviour.filter());
    Map<String, Object> values = Map.of("plugin", plugin(behaviour, module), "clusters", clusters);
    String bootstrap = Template.fill(templates.resolve(template), values).toString();
    String level = behaviour.settingsOrDefault().logLevel();
    EnvoyOptions options =
        EnvoyOptions.defaults().withFilterLogLevel(level == null ? "trace" : level).withLog(log);
    try {
      return EnvoyProcess.start(envoy, bootstrap, options);
    } catch (EnvoyException e) {
      throw new Refused(e);
    }
  }

  private JsonNode cluster(String name, int port) throws IOException {
    return Template.fill(templates.resolve("cluster.yaml"), Map.of("name", name, "port", port));
  }

  private JsonNode plugin(BehaviourCase behaviour, Path module) throws IOException {
    var plugin = behaviour.pluginOrDefault();
    var vm = behaviour.vmOrDefault();
    var settings = behaviour.settingsOrDefault();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", "test");
    values.put("root_id", or(plugin.rootId(), ""));
    values.put("configuration", Content.text(plugin.configuration()));
    values.put("module", module.toAbsolutePath().toString());
    values.put("vm_id", or(vm.id(), ""));
    values.put("vm_configuration", Content.text(vm.configuration()));
    values.put("environment", vm.environment() == null ? Map.of() : vm.environment());
    values.put(
        "failure_policy",
        "FAIL_" + or(settings.failurePolicy(), "closed").toUpperCase(Locale.ROOT));
    values.put(
        "allow_on_headers_stop_iteration",
        Boolean.TRUE.equals(settings.allowOnHeadersStopIteration()));
    return Template.fill(templates.resolve("plugin.yaml"), values);
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }

  @Override
  public void close() {
    var unused = group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }
}
