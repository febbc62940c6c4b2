package io.proxywasm.its;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.ProtoFilter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Generated messages in Envoy; the configuration is a message in a {@code BytesValue}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtoEnvoyIT extends ProtoCases {
  @TempDir static Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private EchoUpstream upstream;
  private GrpcLab lab;
  private EnvoyProcess proxy;

  @BeforeAll
  void start() throws Exception {
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    var module = TestModule.of(ProtoFilter.class, 16 << 20, folder);
    upstream = EchoUpstream.start();
    lab = new GrpcLab();
    var config =
        EnvoyConfig.of(module.wasm(), upstream.uri())
            .configuration(SETTINGS.toByteArray())
            .grpcCluster("lab", lab.uri());
    proxy = EnvoyProcess.start(envoy, config, EnvoyOptions.defaults());
  }

  @AfterAll
  void stop() {
    proxy.close();
    lab.close();
    upstream.close();
  }

  @Override
  Answer send(String node) throws Exception {
    var request = HttpRequest.newBuilder(proxy.uri()).timeout(Duration.ofSeconds(30));
    if (!node.isEmpty()) {
      request.header("x-node", node);
    }
    var response = client.send(request.build(), BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.body());
  }
}
