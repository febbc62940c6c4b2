package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import io.proxywasm.harness.envoy.EnvoySource;
import io.proxywasm.its.filters.ForeignFilter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The functions beyond the ABI that Envoy has, and those of a host that has others or none. */
class ForeignEnvoyIT {
  private static final String CALL = "proxy_call_foreign_function";
  private static final String NO_FUNCTION = " answered NOT_FOUND: this proxy has no such function";

  @TempDir static Path folder;

  private static TestModule module;
  private static Path envoy;
  private static String privateKey;
  private static String publicKey;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @BeforeAll
  static void prepare() throws Exception {
    module = TestModule.of(ForeignFilter.class, 16 << 20, folder);
    envoy = EnvoyBinary.find(EnvoySource.fromSystem(), System.out::println);
    makeKeys();
  }

  private static void makeKeys() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    var keys = generator.generateKeyPair();
    privateKey = header(TestCertificate.pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
    publicKey = header(TestCertificate.pem("PUBLIC KEY", keys.getPublic().getEncoded()));
  }

  private static String header(String pem) {
    return pem.replace('\n', '|');
  }

  private static EnvoyProcess start(String configuration) throws Exception {
    var config =
        EnvoyConfig.of(module.wasm(), URI.create("http://127.0.0.1:1"))
            .configuration(configuration);
    return EnvoyProcess.start(envoy, config, EnvoyOptions.defaults());
  }

  private String ask(EnvoyProcess proxy, String order, String argument) throws Exception {
    var request =
        HttpRequest.newBuilder(proxy.uri().resolve("/x"))
            .header("x-do", order)
            .header("x-argument", argument)
            .header("x-public-key", publicKey)
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void ofEnvoy() throws Exception {
    try (var proxy = start("")) {
      assertEquals("missing", ask(proxy, "call", "nothing"));
      assertEquals("true true", ask(proxy, "compress", "abc"));
      assertEquals("0", ask(proxy, "compress nothing", ""));
      assertEquals(
          "SerializationFailureException: "
              + CALL
              + "(uncompress) answered SERIALIZATION_FAILURE: the proxy cannot give this value as"
              + " bytes",
          ask(proxy, "uncompress", "abc"));
      assertEquals(
          "true ; false Failed to verify digest. Error code: 0", ask(proxy, "sign", privateKey));
      assertEquals(
          "InternalFailureException: the proxy cannot sign: no_hash is not supported.",
          ask(proxy, "sign badly", privateKey));
      assertEquals("cluster", ask(proxy, "filter state", "envoy.tcp_proxy.cluster"));
      assertEquals(
          "HostCallException: "
              + CALL
              + "(set_envoy_filter_state)"
              + NO_FUNCTION
              + ", or no object no.such in the filter state",
          ask(proxy, "filter state", "no.such"));
    }
  }

  @Test
  void expressionsInEnvoy() throws Exception {
    try (var proxy = start("")) {
      assertEquals("true", ask(proxy, "evaluate", "request.path == '/x'"));
      assertEquals("false", ask(proxy, "evaluate", "request.path == '/y'"));
      assertEquals("42", ask(proxy, "evaluate number", "request.headers_bytes * 0 + 42"));
      assertEquals("GET!", ask(proxy, "evaluate text", "request.method + '!'"));
      assertEquals(
          "BadArgumentException: the proxy cannot compile the expression request.path ==; its log,"
              + " at level info, says why",
          ask(proxy, "evaluate", "request.path =="));
      assertEquals(
          "ParseFailureException: the attribute request.path is no boolean: it has 2 bytes, a"
              + " boolean has 1",
          ask(proxy, "evaluate", "request.path"));
      assertEquals(
          "InternalFailureException: "
              + CALL
              + "(expr_evaluate request.referer) answered INTERNAL_FAILURE: the proxy's own log may"
              + " say more",
          ask(proxy, "evaluate text", "request.referer"));
      assertEquals(
          "IllegalStateException: the expression 1 is closed", ask(proxy, "evaluate closed", "1"));
    }
  }

  /** A declared property outlives its request, on the same connection, and is set once. */
  @Test
  void declaredPropertiesInEnvoy() throws Exception {
    try (var proxy = start("declare")) {
      assertEquals("set", ask(proxy, "set", "declared"));
      assertEquals("value", ask(proxy, "read", "declared"));
      assertEquals(
          "BadArgumentException: proxy_set_property(declared) answered BAD_ARGUMENT: it is declared"
              + " read-only and set already",
          ask(proxy, "set", "declared"));
      assertEquals("set", ask(proxy, "set", "other"));
      assertEquals("absent", ask(proxy, "read", "other"));
      assertEquals(
          "IllegalStateException: declare_property is for Plugin.onConfigure: within a stream it is"
              + " without effect",
          ask(proxy, "declare", "late"));
      var twice = "a second declaration: the property declared is declared already";
      assertTrue(
          proxy
              .awaitLog(line -> line.toString().contains(twice), Duration.ofSeconds(10))
              .isPresent());
    }
  }

  @Test
  void aNewRouteInEnvoy() throws Exception {
    try (var proxy = EnvoyProcess.start(envoy, routes(), EnvoyOptions.defaults())) {
      assertEquals("the other route", ask(proxy, "reroute", ""));
    }
  }

  private static String routes() {
    return """
        static_resources:
          listeners:
            - name: filtered
              address: {socket_address: {address: 127.0.0.1, port_value: 0}}
              filter_chains:
                - filters:
                    - name: http
                      typed_config:
                        "@type": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager
                        stat_prefix: filtered
                        route_config:
                          virtual_hosts:
                            - name: all
                              domains: ["*"]
                              routes:
                                - match: {prefix: /, headers: [{name: x-route, string_match: {exact: other}}]}
                                  direct_response: {status: 200, body: {inline_string: the other route}}
                                - match: {prefix: /}
                                  direct_response: {status: 200, body: {inline_string: the first route}}
                        http_filters:
                          - name: foreign
                            typed_config:
                              "@type": type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm
                              config:
                                vm_config:
                                  runtime: envoy.wasm.runtime.v8
                                  code: {local: {filename: "%s"}}
                          - name: router
                            typed_config:
                              "@type": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router
        """
        .formatted(module.wasm());
  }

  private static List<FilterHost> engines() {
    return List.of(
        FilterHost.of(Engine.JVM, ForeignFilter.class), FilterHost.module(module.wasm()));
  }

  private static String ask(FilterHost host, String order, String argument) {
    return host.get("/x")
        .header("x-do", order)
        .header("x-argument", argument)
        .header("x-public-key", publicKey)
        .send()
        .downstream()
        .body();
  }

  @Test
  void inTheEngines() {
    for (var engine : engines()) {
      try (var host = engine) {
        assertEquals("missing", ask(host, "call", "nothing"));
        assertEquals("true true", ask(host, "compress", "abc"));
        assertEquals("0", ask(host, "compress nothing", ""));
        assertEquals(
            "SerializationFailureException: "
                + CALL
                + "(uncompress) answered SERIALIZATION_FAILURE: the proxy cannot give this value as"
                + " bytes",
            ask(host, "uncompress", "abc"));
        host.get("/x").header("x-do", "reroute").send();
        assertTrue(host.trace().contains("clear_route_cache"), host.trace());
      }
    }
  }

  @Test
  void thatAreMissingInTheEngines() {
    for (var engine : engines()) {
      try (var host = engine) {
        assertEquals(missing("sign"), ask(host, "sign", privateKey));
        assertEquals(missing("expr_create"), ask(host, "evaluate", "true"));
      }
    }
  }

  private static String missing(String function) {
    return "UnimplementedException: " + CALL + "(" + function + ")" + NO_FUNCTION;
  }

  @Test
  void thatTheTestOffers() {
    for (var engine : engines()) {
      try (var host = engine) {
        host.foreignFunction("echo", argument -> argument)
            .foreignFunction(
                "refuse",
                argument -> {
                  throw new IllegalArgumentException("not this");
                })
            .foreignFunction("expr_create", argument -> new byte[] {1, 0, 0, 0})
            .foreignFunction("expr_evaluate", token -> new byte[] {token[0]})
            .foreignFunction("expr_delete", token -> new byte[0]);
        assertEquals("abc", ask(host, "call", "echo"));
        assertTrue(
            ask(host, "call", "refuse")
                .startsWith("BadArgumentException: " + CALL + "(refuse) answered BAD_ARGUMENT: "));
        assertEquals("true", ask(host, "evaluate", "anything"));
      }
    }
  }

  @Test
  void thatTheProxyCalls() {
    for (var engine : engines()) {
      try (var host = engine) {
        host.configure("").callForeign(7, "caf\u00e9".getBytes(UTF_8)).callForeign(8, new byte[0]);
        host.callForeign(0, new byte[] {1});
        assertEquals("called 7 with caf\u00e9", host.logs().get(0).message());
        assertEquals("called 8 with ", host.logs().get(1).message());
        var failure = host.logs().get(2).message();
        assertTrue(
            failure.startsWith(
                "exception in a plugin's handler of context 1: java.lang.IllegalArgumentException:"
                    + " no function 0\n"),
            failure);
      }
    }
  }
}
