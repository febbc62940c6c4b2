package io.proxywasm.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.internal.host.PairsCodec;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HTTP callouts of a guest, and the clusters that answer them. */
class ClusterTest {
  private static final int OK = 0;
  private static final int BAD_ARGUMENT = 2;
  private static final int INTERNAL_FAILURE = 10;
  private static final HeaderList REQUEST =
      HeaderList.of(":method", "GET", ":path", "/", ":authority", "a");

  private final CallingGuest guest = new CallingGuest();
  private final FilterHost host = guest.inHost();

  /** Makes a call for each stream, and notes what it sees of replies. */
  private static class CallingGuest extends ScriptedGuest {
    String cluster = "web";
    HeaderList request = REQUEST;
    String body = "";
    int timeout = 1000;
    int status;
    boolean callWhenConfigured;

    @Override
    public boolean onConfigure(int contextId, int configurationSize) {
      if (callWhenConfigured) {
        call();
      }
      return true;
    }

    @Override
    public int onRequestHeaders(int contextId, int count, boolean endOfStream) {
      call();
      return CONTINUE;
    }

    private void call() {
      Returned token = new Returned();
      status =
          host.httpCall(
              cluster.getBytes(UTF_8),
              PairsCodec.encode(request.entries()),
              body.getBytes(UTF_8),
              new byte[0],
              timeout,
              token);
      callbacks.add("sent " + token.number);
    }

    @Override
    public void onHttpCallResponse(int id, int token, int headers, int bodySize, int trailers) {
      callbacks.add(
          String.join(
              " ",
              "reply " + id,
              token + ":",
              headers + "",
              bodySize + "",
              trailers + "",
              get(6, ":status"),
              buffer(4),
              get(7, "t"),
              getStatus()));
    }

    String getStatus() {
      Returned result = new Returned();
      host.getStatus(result);
      return result.number + ":" + new String(result.bytes, UTF_8);
    }
  }

  private List<String> run() {
    guest.callbacks.clear();
    host.get("/").open().requestHeaders(true);
    return guest.callbacks.stream().filter(text -> text.matches("(sent|reply) .*")).toList();
  }

  @Test
  void repliesComeOnTheRootContextAfterTheCall() {
    host.cluster("web")
        .reply(UpstreamResponse.status(201).header("a", "1").body("xyz").trailer("t", "2"));
    assertEquals(List.of("sent 4", "reply 1 4: 2 3 1 0:201 0:xyz 0:2 0:"), run());
    assertEquals("2:", guest.get(6, ":status"));
    assertEquals("1:", guest.buffer(4));
    assertEquals("0:0", guest.pairs(6));
    assertEquals("sent 8", run().get(0));
  }

  @Test
  void clustersAnswer200IfNothingIsSaid() {
    host.cluster("web");
    assertEquals("reply 1 4: 1 0 0 0:200 0: 2: 0:", run().get(1));
  }

  @Test
  void clustersKeepWhatTheyGet() {
    guest.body = "four";
    guest.request =
        HeaderList.of(":method", "PUT", ":path", "/x?y", "host", "a", "X-Up", "1", "x-up", "2");
    var cluster = host.cluster("web");
    run();
    var callout = cluster.requests().get(0);
    assertEquals("PUT", callout.method());
    assertEquals("/x?y", callout.path());
    assertEquals("a", callout.headers().first(":authority").orElseThrow());
    assertEquals(List.of("1", "2"), callout.headers().all("x-up"));
    assertEquals("4", callout.headers().first("content-length").orElseThrow());
    assertEquals("four", callout.body());
    assertEquals(Duration.ofSeconds(1), callout.timeout());
    assertFalse(callout.isOpen());
  }

  @Test
  void theCodeOfAFailureStaysAndItsTextDoesNot() {
    var cluster = host.cluster("web").fail();
    assertEquals("reply 1 4: 0 0 0 2: 1: 2: 11:reset", run().get(1));
    assertEquals("11:", guest.getStatus());
    cluster.reply(UpstreamResponse.status(204));
    assertEquals("reply 1 8: 1 0 0 0:204 0: 2: 11:", run().get(1));
  }

  @Test
  void aRefusedConnectionIsAResponseOfTheProxy() {
    host.cluster("web").refuse();
    var reply = run().get(1);
    assertTrue(
        reply.contains("0:503 0:upstream connect error or disconnect/reset before headers."));
  }

  @Test
  void timeoutsComeWithTheTimeThatPasses() {
    var cluster = host.cluster("web").hang();
    assertEquals(List.of("sent 4"), run());
    host.advance(Duration.ofMillis(999));
    assertTrue(cluster.requests().get(0).isOpen());
    host.advance(Duration.ofMillis(1));
    assertFalse(cluster.requests().get(0).isOpen());
    assertEquals(
        "reply 1 4: 3 24 0 0:504 0:upstream request timeout 2: 0:",
        guest.callbacks.get(guest.callbacks.size() - 1));
  }

  @Test
  void withoutATimeoutNothingComes() {
    guest.timeout = 0;
    var cluster = host.cluster("web").hang();
    run();
    host.advance(Duration.ofDays(100));
    assertTrue(cluster.requests().get(0).isOpen());
  }

  @Test
  void openCalloutsAreAnsweredInAnyOrderAndOnce() {
    var cluster = host.cluster("web").hang();
    run();
    run();
    guest.callbacks.clear();
    cluster.requests().get(1).respond(UpstreamResponse.status(202));
    cluster.requests().get(0).fail();
    assertEquals(
        List.of("reply 1 8: 1 0 0 0:202 0: 2: 0:", "reply 1 4: 0 0 0 2: 1: 2: 11:reset"),
        guest.callbacks);
    host.advance(Duration.ofSeconds(2));
    assertEquals(2, guest.callbacks.size());
    var over = cluster.requests().get(0);
    HostFailure failure =
        assertThrows(HostFailure.class, () -> over.respond(UpstreamResponse.status(200)));
    assertTrue(
        failure
            .getMessage()
            .startsWith("The callout GET / is over: its reply came, or its plugin ended.\n"),
        failure.getMessage());
  }

  @Test
  void aFunctionAnswersFailsOrLeavesOpen() {
    var cluster =
        host.cluster("web")
            .reply(
                callout -> {
                  if (callout.path().equals("/break")) {
                    callout.fail();
                  }
                  return callout.path().equals("/")
                      ? UpstreamResponse.status(200).body(callout.method())
                      : null;
                });
    assertEquals("reply 1 4: 1 3 0 0:200 0:GET 2: 0:", run().get(1));
    guest.request = HeaderList.of(":method", "GET", ":path", "/break", ":authority", "a");
    assertEquals("reply 1 8: 0 0 0 2: 1: 2: 11:reset", run().get(1));
    guest.request = HeaderList.of(":method", "GET", ":path", "/open", ":authority", "a");
    assertEquals(List.of("sent 12"), run());
    assertTrue(cluster.requests().get(2).isOpen());
  }

  @Test
  void callsAreRefusedAsEnvoyRefusesThem() {
    host.cluster("web");
    guest.cluster = "other";
    assertEquals(List.of("sent 0"), run());
    assertEquals(BAD_ARGUMENT, guest.status);
    guest.cluster = "web";
    guest.timeout = -1;
    run();
    assertEquals(BAD_ARGUMENT, guest.status);
    guest.timeout = 1;
    for (int missing = 0; missing < 3; missing++) {
      var kept = new ArrayList<>(REQUEST.entries());
      kept.remove(missing);
      guest.request = HeaderList.of(kept);
      run();
      assertEquals(BAD_ARGUMENT, guest.status);
    }
    guest.request = REQUEST;
    var cluster = host.cluster("web").removeEndpoints();
    assertEquals(List.of("sent 0"), run());
    assertEquals(INTERNAL_FAILURE, guest.status);
    assertEquals(List.of(), cluster.requests());
    cluster.reply(UpstreamResponse.status(200));
    run();
    assertEquals(OK, guest.status);
  }

  @Test
  void callsFromTheConfigurationAreAnsweredAfterIt() {
    guest.callWhenConfigured = true;
    host.cluster("web").reply(UpstreamResponse.status(200).body("c"));
    host.configure("");
    assertEquals(
        List.of("sent 4", "reply 1 4: 1 1 0 0:200 0:c 2: 0:"),
        guest.callbacks.subList(guest.callbacks.size() - 2, guest.callbacks.size()));
  }

  @Test
  void thePluginsEndCancelsWhatIsOpen() {
    var cluster = host.cluster("web").hang();
    run();
    host.end();
    host.advance(Duration.ofSeconds(2));
    assertEquals("delete 1", guest.callbacks.get(guest.callbacks.size() - 1));
    assertFalse(cluster.requests().get(0).isOpen());
  }

  @Test
  void nothingCancelsTheCalloutOfAStreamThatIsGone() {
    var cluster = host.cluster("web").hang();
    host.get("/").open().requestHeaders(true).disconnect();
    cluster.requests().get(0).respond(UpstreamResponse.status(200));
    assertEquals(
        "reply 1 4: 1 0 0 0:200 0: 2: 0:", guest.callbacks.get(guest.callbacks.size() - 1));
  }
}
