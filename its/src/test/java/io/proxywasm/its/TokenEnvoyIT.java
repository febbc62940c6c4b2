package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.TokenFilter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filter that verifies JSON Web Tokens with the JDK's classes, in the engines and in Envoy. */
class TokenEnvoyIT {
  private static final int ROUNDS = 20;

  @TempDir static Path folder;

  private static TestModule module;
  private static Tokens tokens;

  @BeforeAll
  static void prepare() throws Exception {
    module = TestModule.of(TokenFilter.class, 16 << 20, folder);
    tokens = new Tokens();
  }

  private interface Proxy {
    int statusWith(String token) throws Exception;
  }

  private static void check(Proxy proxy) throws Exception {
    for (var good : tokens.good().entrySet()) {
      assertEquals(200, proxy.statusWith(good.getValue()), good.getKey());
    }
    for (var bad : tokens.bad()) {
      assertEquals(401, proxy.statusWith(bad), bad);
    }
  }

  @Test
  void inTheEngines() throws Exception {
    for (var engine :
        List.of(FilterHost.of(Engine.JVM, TokenFilter.class), FilterHost.module(module.wasm()))) {
      try (var host = engine.configure(tokens.keys())) {
        check(
            token ->
                host.get("/")
                    .header("authorization", "Bearer " + token)
                    .send()
                    .downstream()
                    .status());
      }
    }
  }

  @Test
  void inEnvoy() throws Exception {
    var config =
        EnvoyConfig.of(module.wasm(), URI.create("http://127.0.0.1:1"))
            .configuration(tokens.keys());
    var envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    var client = HttpClient.newHttpClient();
    try (var proxy = EnvoyProcess.start(envoy, config, EnvoyOptions.defaults())) {
      for (int i = 0; i < ROUNDS; i++) {
        check(token -> status(client, proxy.uri(), token));
      }
    }
  }

  private static int status(HttpClient client, URI uri, String token)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(uri).header("authorization", "Bearer " + token).build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }
}
