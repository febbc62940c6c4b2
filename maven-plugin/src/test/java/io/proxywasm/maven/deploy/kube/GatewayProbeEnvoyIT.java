package io.proxywasm.maven.deploy.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.Deadline;
import io.proxywasm.maven.deploy.Health;
import io.proxywasm.maven.image.Blob;
import io.proxywasm.maven.run.Guest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a real Envoy that is configured as Envoy Gateway configures its proxies. */
class GatewayProbeEnvoyIT {
  private static final String NAME = "envoyextensionpolicy/shop/greeter/wasm/0";
  private static final String LOST = "0a".repeat(32);

  @TempDir Path work;
  private GatewayEnvoy envoy;
  private String digest;

  @BeforeEach
  void start() throws Exception {
    byte[] module = Files.readAllBytes(Guest.in(work));
    digest = Blob.digestOf(module).replace("sha256:", "");
    envoy = new GatewayEnvoy(Files.createDirectories(work.resolve("envoy")));
    envoy.serve(digest, module);
  }

  @AfterEach
  void stop() {
    envoy.close();
  }

  private Proxies proxies() {
    return new Proxies(List.of(new EnvoyGateway().probe(envoy.admin())));
  }

  private Mesh.Expected expected(String digest, String greeting) {
    return new Mesh.Expected(NAME, digest, Map.of("greeting", greeting));
  }

  private static String configuration(String greeting) {
    return "{\"greeting\":\"%s\"}".formatted(greeting);
  }

  private static void await(Proxies proxies, Mesh.Expected expected) throws BuildException {
    proxies.awaitLoaded(expected, new Deadline(Duration.ofSeconds(60)));
  }

  /** Envoy's workers are a moment behind what its main thread has loaded. */
  private void awaitAnswer(String answer) throws Exception {
    var deadline = new Deadline(Duration.ofSeconds(60));
    for (String got = envoy.answer(); !got.equals(answer); got = envoy.answer()) {
      deadline.pauseOrFail("it answers " + got);
    }
  }

  private String failure(Proxies proxies, Mesh.Expected expected, Duration limit) {
    return assertThrows(
            BuildException.class, () -> proxies.awaitLoaded(expected, new Deadline(limit)))
        .getMessage()
        .replace(envoy.admin().toString(), "ADDRESS");
  }

  /** Lets the filter serve. */
  private Proxies served() throws Exception {
    var proxies = proxies();
    proxies.remember();
    envoy.filter(digest, configuration("hi"));
    envoy.route(true);
    await(proxies, expected(digest, "hi"));
    awaitAnswer("200 " + configuration("hi"));
    return proxies;
  }

  @Test
  void waitsForListenerAndRoute() throws Exception {
    var proxies = proxies();
    proxies.remember();
    assertEquals(
        "the proxy at ADDRESS has no " + NAME + " (after 0 s).",
        failure(proxies, expected(digest, "hi"), Duration.ZERO));
    envoy.filter(digest, configuration("hi"));
    assertEquals(
        "the proxy at ADDRESS has no route yet that uses " + NAME + " (after 2 s).",
        failure(proxies, expected(digest, "hi"), Duration.ofSeconds(2)));
    envoy.route(true);
    await(proxies, expected(digest, "hi"));
    assertEquals(
        new Health(Health.State.SERVING, "loaded"), proxies().health(expected(digest, "hi")));

    // Another configuration and another module are each something else.
    assertEquals(
        "the proxy at ADDRESS has another " + NAME + " (after 0 s).",
        failure(proxies, expected(digest, "ho"), Duration.ZERO));
    assertEquals(Health.State.NOT_SERVING, proxies().health(expected(LOST, "hi")).state());
    envoy.filter(digest, configuration("ho"));
    await(proxies, expected(digest, "ho"));
  }

  /** Envoy Gateway had the module when it accepted the policy, and has lost it since. */
  @Test
  void aModuleThatCannotBeFetched() throws Exception {
    var proxies = served();
    proxies.remember();
    envoy.filter(LOST, configuration("ho"));
    assertEquals(
        "the proxy at ADDRESS could not fetch a module from Envoy Gateway, and runs without it.",
        failure(proxies, expected(LOST, "ho"), Duration.ofSeconds(60)));
    awaitAnswer("503 ");

    // What is put back counts as loaded, and as unknown for who asks the first time.
    proxies.remember();
    envoy.filter(digest, configuration("hi"));
    await(proxies, expected(digest, "hi"));
    awaitAnswer("200 " + configuration("hi"));
    assertEquals(
        new Health(
            Health.State.UNKNOWN,
            "the proxy at %s has it, but could not fetch modules since it started (1 times), perhaps this one"
                .formatted(envoy.admin())),
        proxies().health(expected(digest, "hi")));
  }
}
