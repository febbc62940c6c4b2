package io.proxywasm.maven.registry;

import static io.proxywasm.maven.registry.FakeRegistry.breakOff;
import static io.proxywasm.maven.registry.FakeRegistry.recorded;
import static io.proxywasm.maven.registry.FakeRegistry.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.image.FilterImage;
import io.proxywasm.maven.image.ImageFormat;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistryTest {
  private static final Credentials ROBOT = new Credentials("robot", "secret", "settings.xml");

  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private FakeRegistry server;

  @BeforeEach
  void start() throws IOException {
    server = new FakeRegistry();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Registry registry(@Nullable Credentials credentials) throws RegistryException {
    return new Registry(
        ImageReference.parse(server.name() + "/acme/greeter:1.0"),
        new RegistryOptions(true, null, credentials, null, 4, pauses::add),
        new ListedLog(log));
  }

  private static FilterImage image(ImageFormat format) {
    return FilterImage.of(format, "a module".getBytes(UTF_8), new TreeMap<>());
  }

  private byte[] pulled(FilterImage image) throws RegistryException {
    var registry = registry(null);
    return PulledModule.of(registry.manifest(image.digest()), registry::blob);
  }

  private String refusal(@Nullable Credentials credentials) {
    var thrown =
        assertThrows(
            RegistryException.class,
            () -> registry(credentials).push(image(ImageFormat.COMPAT), List.of("1.0")));
    return thrown.getMessage().replace(server.name(), "REGISTRY");
  }

  @ParameterizedTest
  @EnumSource
  void pullsWhatWasPushed(ImageFormat format) throws RegistryException {
    var image = image(format);
    registry(null).push(image, List.of("1.0"));
    assertArrayEquals("a module".getBytes(UTF_8), pulled(image));
    assertArrayEquals(image.manifest().content(), server.manifests.get("1.0"));
  }

  @Test
  void sendsNoBlobTwice() throws RegistryException {
    registry(null).push(image(ImageFormat.COMPAT), List.of("1.0"));
    server.requests.clear();
    registry(null).push(image(ImageFormat.COMPAT), List.of("1.1"));
    assertEquals(
        List.of(
            "HEAD /v2/acme/greeter/blobs/DIGEST",
            "HEAD /v2/acme/greeter/blobs/DIGEST",
            "PUT /v2/acme/greeter/manifests/1.1"),
        server.requests);
  }

  @Test
  void beginsAgainWhenTheConnectionBreaksOff() throws RegistryException {
    server.fault("PUT upload", breakOff());
    registry(null).push(image(ImageFormat.COMPAT), List.of("1.0"));
    assertEquals(2, server.blobs.size());
    assertEquals(List.of(Duration.ofSeconds(1)), pauses);
  }

  @Test
  void waitsLongerEachTime() {
    var busy = status(503, "UNAVAILABLE", "try later");
    server.fault("POST uploads", busy, busy, busy, busy);
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: REGISTRY answered 503 (UNAVAILABLE: try later)."
            + " Tried 4 times. Try again later.",
        refusal(null));
    assertEquals(
        List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4)), pauses);
  }

  @Test
  void waitsAsLongAsItIsAskedTo() throws RegistryException {
    server.fault("PUT manifest", status(429, "TOOMANYREQUESTS", "slow down", "Retry-After", "7"));
    registry(null).push(image(ImageFormat.COMPAT), List.of("1.0"));
    assertEquals(List.of(Duration.ofSeconds(7)), pauses);
  }

  @Test
  void getsATokenForThePassword() throws RegistryException {
    server.require("Bearer t-1", bearer());
    registry(ROBOT).push(image(ImageFormat.COMPAT), List.of("1.0"));
    assertTrue(server.manifests.containsKey("1.0"));
    assertEquals(1, server.requests.stream().filter(each -> each.startsWith("token for")).count());
    assertTrue(
        server.requests.contains(
            "token for service=registry&scope=repository:acme/greeter:pull,push"));
  }

  private String bearer() {
    return "Bearer realm=\"http://%s/token\",service=\"registry\"".formatted(server.name());
  }

  /** As a credential helper gives it: the user is {@code <token>}. */
  @Test
  void givesAnIdentityTokenToTheTokenService() throws RegistryException {
    server.require("Bearer t-1", bearer());
    registry(new Credentials("<token>", "i+1", "a helper"))
        .push(image(ImageFormat.COMPAT), List.of("1.0"));
    assertTrue(
        server.requests.contains(
            "token for grant_type=refresh_token&client_id=proxy-wasm&refresh_token=i%2B1"
                + "&service=registry&scope=repository%3Aacme%2Fgreeter%3Apull%2Cpush"));
  }

  @Test
  void sendsNoPasswordWhereTheBlobsAre() throws Exception {
    try (var store = new FakeRegistry()) {
      var image = image(ImageFormat.OCI);
      var module = image.blobs().get(2);
      store.blobs.put(module.digest(), module.content());
      registry(ROBOT).push(image, List.of("1.0"));
      server.require(ROBOT.basic());
      var elsewhere = "http://" + store.name() + "/v2/x/blobs/" + module.digest();
      var blob = registry(ROBOT);
      server.fault(
          "GET blob",
          status(401, "UNAUTHORIZED", "", "WWW-Authenticate", "Basic realm=x"),
          status(307, "", "", "Location", elsewhere));
      assertArrayEquals(module.content(), blob.blob(module.digest()).content());
      assertEquals(List.of("GET /v2/x/blobs/DIGEST"), store.requests);
      assertEquals(List.of("none"), store.authorizations);
    }
  }

  @Test
  void gives401ItsReason() {
    server.require(ROBOT.basic());
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: REGISTRY answered 401. It was asked without a"
            + " password. Give -Dproxywasm.registry.username and -Dproxywasm.registry.password, a"
            + " <server> with the id REGISTRY in settings.xml, or run docker login REGISTRY.",
        refusal(null));
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: REGISTRY answered 401. It does not accept the"
            + " password of robot (from a property).",
        refusal(new Credentials("robot", "wrong", "a property")));
  }

  @Test
  void takesA401ThatDoesNotSayHowToAsk() {
    server.fault("HEAD blob", status(401, "UNAUTHORIZED", ""));
    assertTrue(
        refusal(ROBOT).endsWith("It does not accept the password of robot (from settings.xml)."));
  }

  @Test
  void givesTheTokenServicesRefusal() {
    server.require("Bearer t-1", bearer());
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: http://REGISTRY/token answered 401 (UNAUTHORIZED:"
            + " incorrect username or password). It does not accept the password of robot (from a"
            + " property).",
        refusal(new Credentials("robot", "wrong", "a property")));
    server.fault("GET token", status(404, "", "no such service"));
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: http://REGISTRY/token answered 404 (: no such"
            + " service). Check the repository's name; some registries want it created beforehand.",
        refusal(ROBOT));
  }

  @Test
  void sendsThePasswordToNoTokenServiceWithoutTls() {
    server.require("Bearer t-1", "Bearer realm=\"ftp://x/token\",service=\"registry\"");
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: the registry wants the password sent to"
            + " 'ftp://x/token', which is no https address.",
        refusal(ROBOT));
  }

  @Test
  void givesTheRegistrysRefusal() {
    server.fault("POST uploads", status(403, "DENIED", "requested access is denied"));
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: REGISTRY answered 403 (DENIED: requested access is"
            + " denied). robot (from settings.xml) may not do this. Check the repository's name and"
            + " that user's rights there.",
        refusal(ROBOT));
    server.fault("POST uploads", recorded("POST uploads, read-only"));
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: REGISTRY answered 405 (Method not allowed). It takes"
            + " no uploads: it is read-only, or a mirror.",
        refusal(null));
    server.fault("POST uploads", status(404, "NAME_UNKNOWN", "no such repository"));
    assertTrue(refusal(null).endsWith("some registries want it created beforehand."));
    server.fault("PUT upload", status(413, "", ""));
    assertTrue(refusal(null).endsWith("limits the size of uploads."));
    server.fault("PUT upload", status(507, "", "disk full"));
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: REGISTRY answered 507 (: disk full). It has no room"
            + " left: whoever runs it has to make some.",
        refusal(null));
    server.fault("PUT upload", recorded("PUT upload, disk full"));
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: REGISTRY answered 500 (UNKNOWN: unknown error, write"
            + " WORK/small/docker/registry/v2/repositories/acme/greeter/_uploads/SESSION/data: no"
            + " space left on device). It has no room left: whoever runs it has to make some.",
        refusal(null));
    assertEquals(List.of(), pauses);
  }

  @Test
  void aSecondRunSucceedsWhereTheFirstBrokeOff() throws RegistryException {
    server.fault("PUT manifest", breakOff(), breakOff(), breakOff(), breakOff());
    assertTrue(
        refusal(null)
            .startsWith(
                "Cannot push REGISTRY/acme/greeter:1.0: the connection to REGISTRY broke off"));
    log.clear();
    registry(null).push(image(ImageFormat.COMPAT), List.of("1.0", "latest"));
    assertEquals(List.of("had 163 bytes", "had 92 bytes", "tagged 1.0", "tagged latest"), log);
  }

  @Test
  void waitsForARegistryThatIsNotThere() throws IOException {
    server.close();
    assertEquals(
        "Cannot push REGISTRY/acme/greeter:1.0: nothing accepts connections at REGISTRY. Tried 4"
            + " times. Try again later.",
        refusal(null));
  }

  @Test
  void noticesThatATagIsNowAnothers() throws RegistryException {
    var other = FilterImage.of(ImageFormat.OCI, "other".getBytes(UTF_8), new TreeMap<>());
    server.fault("PUT manifest", FakeRegistry.swallow());
    server.manifests.put("1.0", other.manifest().content());
    var image = image(ImageFormat.OCI);
    var thrown =
        assertThrows(
            RegistryException.class,
            () -> new CheckedPush(registry(null)).of(image, List.of("1.0"), new byte[0]));
    assertEquals(
        "The registry gives %s for the tag 1.0, not %s, which was pushed: does another build push it?"
            .formatted(other.digest(), image.digest()),
        thrown.getMessage());
  }

  @Test
  void noticesAnotherModule() {
    var image = image(ImageFormat.COMPAT);
    var thrown =
        assertThrows(
            RegistryException.class,
            () -> new CheckedPush(registry(null)).of(image, List.of("1.0"), new byte[0]));
    assertEquals(
        "The module in " + image.digest() + " is not the one that was pushed.",
        thrown.getMessage());
  }

  @Test
  void noticesOtherBytes() throws RegistryException {
    var image = image(ImageFormat.OCI);
    registry(null).push(image, List.of("1.0"));
    server.blobs.put(image.blobs().get(2).digest(), "another module".getBytes(UTF_8));
    var thrown = assertThrows(RegistryException.class, () -> pulled(image));
    assertTrue(thrown.getMessage().contains("gave other bytes, of digest sha256:"));
  }

  @Test
  void saysHowALostLayerComesBack() throws RegistryException {
    var image = image(ImageFormat.OCI);
    String module = image.blobs().get(2).digest();
    registry(null).push(image, List.of("1.0"));
    var gone = status(500, "UNKNOWN", "gone");
    server.fault("GET blob", gone, gone, gone, gone);
    var thrown = assertThrows(RegistryException.class, () -> pulled(image));
    assertEquals(
        """
        Cannot pull %s of REGISTRY/acme/greeter:1.0: REGISTRY answered 500 (UNKNOWN: gone). Tried 4 times. \
        If it stays so, the registry lists what its storage has lost. Push again, which sends what it \
        says it lacks; if it goes on listing it, it has to be restarted first."""
            .formatted(module),
        thrown.getMessage().replace(server.name(), "REGISTRY"));

    server.blobs.remove(module);
    registry(null).push(image, List.of("1.0"));
    pulled(image);
  }

  @Test
  void namesAHostThatIsNone() {
    var thrown =
        assertThrows(
            RegistryException.class,
            () ->
                new Registry(
                        ImageReference.parse("no-such-host.invalid/acme/greeter:1"),
                        new RegistryOptions(false, null, null, null, 4, pauses::add),
                        new ListedLog(log))
                    .push(image(ImageFormat.COMPAT), List.of("1")));
    assertEquals(
        "Cannot push no-such-host.invalid/acme/greeter:1: no host has the name"
            + " no-such-host.invalid. Check the registry's name.",
        thrown.getMessage());
  }
}
