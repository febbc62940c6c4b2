package io.proxywasm.sdk.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.InternalFailureException;
import io.proxywasm.sdk.UnimplementedException;
import io.proxywasm.sdk.call.HttpCall;
import io.proxywasm.sdk.call.HttpReply;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callouts ask of the host and make of its replies. The contexts are those of this JVM. */
class HttpCalloutsTest {
  private static final int PLUGIN = 11;
  private static final int STREAM = 12;
  private static final List<Header> OK = List.of(Header.of(":status", "200"), Header.of("a", "1"));
  private static final byte[] NOTHING = {};

  private final List<String> calls = new ArrayList<>();
  private final List<HttpReply> replies = new ArrayList<>();
  private byte[] headers = Pairs.encode(OK);
  private byte[] trailers = NOTHING;
  private byte[] body = NOTHING;
  private Map<String, Integer> statuses = Map.of();
  private int token;

  @BeforeEach
  void openStream() {
    ScriptedHost.connect(this::call, PLUGIN, STREAM);
    calls.clear();
  }

  @AfterEach
  void closeStream() {
    Dispatcher.onDelete(STREAM);
    Dispatcher.onDelete(PLUGIN);
  }

  private Object call(String name, Object... arguments) {
    StringBuilder text = new StringBuilder(name);
    for (Object argument : arguments) {
      if (argument instanceof Integer number) {
        text.append(' ').append(number);
      } else if (argument instanceof byte[] bytes && name.equals("httpCall")) {
        boolean pairs = bytes.length > 4 && bytes[2] == 0;
        text.append(' ').append(pairs ? Pairs.decode(bytes) : new String(bytes, UTF_8));
      } else if (argument instanceof Returned returned) {
        boolean ofHeaders = name.equals("getHeaderMapPairs") && arguments[0].equals(6);
        returned.bytes =
            switch (name) {
              case "getHeaderMapPairs" -> ofHeaders ? headers : trailers;
              case "getBufferBytes" -> body;
              case "getStatus" -> "reset".getBytes(UTF_8);
              default -> NOTHING;
            };
        returned.number = name.equals("getStatus") ? 11 : name.equals("httpCall") ? token += 4 : 0;
      }
    }
    calls.add(text.toString());
    return name.equals("log") ? null : statuses.getOrDefault(name, Status.OK);
  }

  private void send() {
    Contexts.entered(STREAM);
    HttpCall.to("auth").send().onDone(replies::add);
  }

  @Test
  void sendsWhatWasAskedFor() {
    Contexts.entered(STREAM);
    HttpCall.to("auth-cluster")
        .post("/check?a=b", "a body")
        .authority("auth")
        .header("A", "1")
        .trailer("t", "2")
        .timeout(Duration.ofMillis(250))
        .send();
    assertEquals(
        List.of(
            "httpCall auth-cluster [:method: POST, :path: /check?a=b, :authority: auth, A: 1]"
                + " a body [t: 2] 250"),
        calls);
  }

  @Test
  void asksForTheRootOfTheClusterIfNothingElseIsSaid() {
    send();
    assertEquals(List.of("httpCall auth [:method: GET, :path: /, :authority: auth]   5000"), calls);
  }

  @ParameterizedTest
  @CsvSource({"PT0S,0", "PT0.000000001S,1", "PT0.001S,1", "PT0.001000001S,2", "P24D,2073600000"})
  void roundsTimeoutsUp(Duration timeout, int milliseconds) {
    Contexts.entered(STREAM);
    HttpCall.to("auth").timeout(timeout).send();
    assertTrue(calls.get(0).endsWith("  " + milliseconds), calls.get(0));
  }

  @ParameterizedTest
  @CsvSource({"PT-0.001S,-1", "PT576H0.001S,2073600001"})
  void refusesTimeoutsOutOfRange(Duration timeout, long milliseconds) {
    var call = HttpCall.to("auth");
    assertEquals(
        "timeout of " + milliseconds + " ms: give one from 0 to 24 days",
        assertThrows(IllegalArgumentException.class, () -> call.timeout(timeout)).getMessage());
  }

  @Test
  void sendsForTheStreamWhoseCodeRuns() {
    Contexts.entered(STREAM);
    Contexts.use(PLUGIN);
    HttpCall.to("auth").send();
    assertEquals("setEffectiveContext 12", calls.get(1));
    assertTrue(calls.get(2).startsWith("httpCall"), calls.get(2));
  }

  @Test
  void readsAReplyAtOnceAndOnlyWhatThereIs() {
    send();
    calls.clear();
    HttpCallouts.onResponse(PLUGIN, token, 2, 0, 0);
    assertEquals(List.of("getHeaderMapPairs 6", "setEffectiveContext 12"), calls);
    var reply = replies.get(0);
    assertEquals(200, reply.status());
    assertTrue(reply.isSuccess());
    assertFalse(reply.failed());
    assertEquals("1", reply.headers().first("A").orElseThrow());
    assertEquals("", reply.body());
    assertEquals(List.of(), reply.trailers().entries());
    assertEquals(2, calls.size());
  }

  @Test
  void readsBodyAndTrailers() {
    body = "a body".getBytes(UTF_8);
    trailers = Pairs.encode(List.of(Header.of("t", "1"), Header.of("t", "2")));
    send();
    calls.clear();
    HttpCallouts.onResponse(PLUGIN, token, 2, 6, 2);
    assertEquals(List.of("getBufferBytes 4 0 6", "getHeaderMapPairs 7"), calls.subList(1, 3));
    var reply = replies.get(0);
    assertEquals("a body", reply.body());
    assertEquals(List.of("1", "2"), reply.trailers().all("t"));
    reply.bodyBytes()[0] = 'x';
    assertArrayEquals(body, reply.bodyBytes());
  }

  @Test
  void makesAFailureOfAReplyWithoutHeaders() {
    send();
    HttpCallouts.onResponse(PLUGIN, token, 0, 0, 0);
    var reply = replies.get(0);
    assertTrue(reply.failed());
    assertFalse(reply.isSuccess());
    assertEquals("reset", reply.failure());
    assertEquals(11, reply.failureStatus());
    assertEquals(0, reply.status());
    assertEquals(List.of(), reply.headers().entries());
    assertFalse(reply.headers().contains(":status"));
  }

  @Test
  void doesWithoutAReasonWhereTheProxyHasNone() {
    statuses = Map.of("getStatus", Status.UNIMPLEMENTED);
    send();
    HttpCallouts.onResponse(PLUGIN, token, 0, 0, 0);
    assertTrue(replies.get(0).failed());
    assertEquals("", replies.get(0).failure());
    assertEquals(0, replies.get(0).failureStatus());
  }

  @ParameterizedTest
  @CsvSource({"getHeaderMapPairs", "getBufferBytes"})
  void makesAFailureOfAReplyThatCannotBeRead(String call) {
    statuses = Map.of(call, Status.BAD_ARGUMENT);
    send();
    HttpCallouts.onResponse(PLUGIN, token, 2, 7, 1);
    assertTrue(replies.get(0).failed());
    assertEquals("the proxy does not let the reply be read", replies.get(0).failure());
    assertEquals(Status.BAD_ARGUMENT, replies.get(0).failureStatus());
    assertEquals(0, replies.get(0).status());
  }

  @ParameterizedTest
  @CsvSource({"199,false", "200,true", "299,true", "300,false", "504,false"})
  void takes2xxForASuccess(int status, boolean success) {
    headers = Pairs.encode(List.of(Header.of(":status", Integer.toString(status))));
    send();
    HttpCallouts.onResponse(PLUGIN, token, 1, 0, 0);
    assertEquals(status, replies.get(0).status());
    assertEquals(success, replies.get(0).isSuccess());
  }

  @Test
  void givesEachReplyToItsCall() {
    Contexts.entered(STREAM);
    HttpCall.to("a").send().onDone(reply -> calls.add("reply a"));
    HttpCall.to("b").send().onDone(reply -> calls.add("reply b"));
    calls.clear();
    HttpCallouts.onResponse(PLUGIN, 8, 2, 0, 0);
    HttpCallouts.onResponse(PLUGIN, 4, 2, 0, 0);
    calls.removeIf(call -> !call.startsWith("reply"));
    assertEquals(List.of("reply b", "reply a"), calls);
  }

  @Test
  void ignoresRepliesNobodyWaitsFor() {
    send();
    calls.clear();
    for (int unknown : new int[] {0, -1, 5, 8}) {
      HttpCallouts.onResponse(PLUGIN, unknown, 2, 0, 0);
    }
    HttpCallouts.onResponse(99, token, 2, 0, 0);
    HttpCallouts.onResponse(STREAM, token, 2, 0, 0);
    assertEquals(List.of(), calls);
    HttpCallouts.onResponse(PLUGIN, token, 2, 0, 0);
    HttpCallouts.onResponse(PLUGIN, token, 2, 0, 0);
    assertEquals(1, replies.size());
    assertEquals(0, callouts().size());
  }

  @Test
  void dropsTheReplyOfAStreamThatHasEnded() {
    send();
    assertEquals(1, callouts().size());
    Dispatcher.onDelete(STREAM);
    HttpCallouts.onResponse(PLUGIN, token, 2, 0, 0);
    assertEquals(List.of(), replies);
    assertEquals(0, callouts().size());
  }

  @Test
  void dropsTheCalloutsOfAPluginThatHasEnded() {
    Contexts.entered(PLUGIN);
    HttpCall.to("auth").send().onDone(replies::add);
    Dispatcher.onDelete(PLUGIN);
    calls.clear();
    HttpCallouts.onResponse(PLUGIN, token, 2, 0, 0);
    assertEquals(List.of(), replies);
    assertEquals(List.of(), calls);
  }

  @Test
  void sharesAReplyBeyondTheEndOfTheStreamThatAsked() {
    Contexts.entered(STREAM);
    var shared = HttpCall.to("keys").send().forPlugin().map(HttpReply::status);
    var own = HttpCall.to("own").send().map(HttpReply::status);
    Dispatcher.onDelete(STREAM);
    HttpCallouts.onResponse(PLUGIN, 4, 2, 0, 0);
    HttpCallouts.onResponse(PLUGIN, 8, 2, 0, 0);
    assertTrue(shared.isDone());
    assertFalse(own.isDone());
  }

  @Test
  void saysWhatToCheckWhereTheProxyRefuses() {
    statuses = Map.of("httpCall", Status.BAD_ARGUMENT);
    var refused = assertThrows(BadArgumentException.class, this::send);
    assertEquals(
        "proxy_http_call(auth) answered BAD_ARGUMENT: the proxy's configuration has no cluster of"
            + " this name on this worker, or :method, :path or :authority is empty. Envoy lists its"
            + " clusters at /clusters of its administration address; Istio's are named like"
            + " outbound|80||host.namespace.svc.cluster.local",
        refused.getMessage());
    assertEquals(Status.BAD_ARGUMENT, refused.status());
    assertEquals(0, callouts().size());
  }

  @Test
  void saysWhatToCheckWhereTheProxyGivesUpAtOnce() {
    statuses = Map.of("httpCall", Status.INTERNAL_FAILURE);
    assertEquals(
        "proxy_http_call(auth) answered INTERNAL_FAILURE: the proxy gave up at once. Check that"
            + " the cluster has a healthy endpoint and that its limits are not exceeded",
        assertThrows(InternalFailureException.class, this::send).getMessage());
  }

  @Test
  void namesTheCallThatTheProxyDoesNotHave() {
    statuses = Map.of("httpCall", Status.UNIMPLEMENTED);
    assertTrue(
        assertThrows(UnimplementedException.class, this::send)
            .getMessage()
            .startsWith("proxy_http_call(auth) answered UNIMPLEMENTED"));
  }

  @Test
  void refusesToSendFromNowhere() {
    Contexts.entered(0);
    assertEquals(
        "no plugin or stream runs that this could belong to: do it in a callback, before its end",
        assertThrows(IllegalStateException.class, () -> HttpCall.to("auth").send()).getMessage());
  }

  private static ContextTable<?> callouts() {
    return Contexts.PLUGINS.get(PLUGIN).httpCallouts();
  }
}
