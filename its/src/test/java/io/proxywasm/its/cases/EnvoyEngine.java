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
    Path module = modules.module(behaviour.filter());
    Http2Server upstream = new Http2Server(group, stream -> {});
    Map<String, CallServer> called = new LinkedHashMap<>();
    EnvoyCaseLog log = new EnvoyCaseLog(uses);
    try {
      List<JsonNode> clusters = new ArrayList<>();
      clusters.add(cluster("upstream", upstream.port()));
      if (behaviour.clusters() != null) {
        for (var cluster : behaviour.clusters().entrySet()) {
          CallServer server = new CallServer(group, cluster.getValue());
          called.put(cluster.getKey(), server);
          clusters.add(cluster(cluster.getKey(), server.port()));
        }
      }
      String bootstrap =
          Template.fill(
                  templates.resolve("http.yaml"),
                  Map.of("plugin", plugin(behaviour, module), "clusters", clusters))
              .toString();
      String level = behaviour.settingsOrDefault().logLevel();
      EnvoyProcess process =
          EnvoyProcess.start(
              envoy,
              bootstrap,
              EnvoyOptions.defaults()
                  .withFilterLogLevel(level == null ? "trace" : level)
                  .withLog(log));
      boolean several = behaviour.streams().size() > 1;
      return new EnvoySession(process, log, upstream, called, group, several);
    } catch (EnvoyException e) {
      upstream.close();
      called.values().forEach(CallServer::close);
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
