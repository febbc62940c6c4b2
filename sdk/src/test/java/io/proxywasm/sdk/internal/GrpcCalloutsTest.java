package io.proxywasm.sdk.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.Headers;
import io.proxywasm.sdk.HostCallException;
import io.proxywasm.sdk.InternalFailureException;
import io.proxywasm.sdk.ParseFailureException;
import io.proxywasm.sdk.UnimplementedException;
import io.proxywasm.sdk.call.GrpcCall;
import io.proxywasm.sdk.call.GrpcReply;
import io.proxywasm.sdk.call.GrpcStatus;
import io.proxywasm.sdk.call.GrpcStream;
import io.proxywasm.sdk.call.GrpcStreamHandler;
import io.proxywasm.sdk.internal.jvm.Returned;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gRPC calls ask of the host and make of its callbacks. The contexts are this JVM's. */
class GrpcCalloutsTest {
  private static final int PLUGIN = 21;
  private static final int STREAM = 22;
  private static final int TOKEN = 6;
  private static final byte[] NOTHING = {};

  private final List<String> calls = new ArrayList<>();
  private final List<GrpcReply> replies = new ArrayList<>();
  private Map<String, Integer> statuses = Map.of();
  private byte[] message = "a message".getBytes(UTF_8);

  @BeforeEach
  void openStream() {
    ScriptedHost.connect(this::call, PLUGIN, STREAM);
    calls.clear();
    Contexts.entered(STREAM);
  }

  @AfterEach
  void closeStream() {
    Dispatcher.onDelete(STREAM);
    Dispatcher.onDelete(PLUGIN);
  }

  private Object call(String name, Object... arguments) {
    StringBuilder text = new StringBuilder(name);
    for (Object argument : arguments) {
      if (argument instanceof Returned returned) {
        returned.bytes =
            switch (name) {
              case "getHeaderMapPairs" -> Pairs.encode(List.of(Header.of("a", "1")));
              case "getBufferBytes" -> message;
              case "getStatus" -> "a text".getBytes(UTF_8);
              default -> NOTHING;
            };
        returned.number = TOKEN;
      } else if (argument instanceof byte[] bytes) {
        boolean pairs = bytes.length > 4 && bytes[2] == 0;
        text.append(' ').append(pairs ? Pairs.decode(bytes) : new String(bytes, UTF_8));
      } else {
        text.append(' ').append(argument);
      }
    }
    calls.add(text.toString());
    return name.equals("log") ? null : statuses.getOrDefault(name, Status.OK);
  }

  private static GrpcCall call() {
    return GrpcCall.to("greeter").method("pkg.Greeter", "Hello");
  }

  private void send() {
    call().send("hi".getBytes(UTF_8)).onDone(replies::add);
    calls.clear();
  }

  private List<String> takeCalls() {
    var taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }

  /** Notes its callbacks, and does on a message what the message says. */
  private static final class Handler implements GrpcStreamHandler {
    final List<String> events = new ArrayList<>();

    @Override
    public void onInitialMetadata(GrpcStream stream, Headers metadata) {
      events.add("initial " + metadata.entries() + " of " + Contexts.running());
    }

    @Override
    public void onMessage(GrpcStream stream, byte[] received) throws Exception {
      String text = new String(received, UTF_8);
      events.add("message " + text);
      switch (text) {
        case "cancel" -> stream.cancel();
        case "close" -> stream.close();
        case "throw" -> throw new IOException("a bad message");
        default -> {}
      }
    }

    @Override
    public void onTrailingMetadata(GrpcStream stream, Headers metadata) {
      events.add("trailing " + metadata.entries());
    }

    @Override
    public void onClose(GrpcStream stream, GrpcStatus status) {
      events.add("close " + status + ", open: " + stream.isOpen());
    }
  }

  @Test
  void sendsWhatWasAskedFor() {
    call()
        .metadata("x-a", "1")
        .metadata("x-b-bin", new byte[] {'b'})
        .timeout(Duration.ofMillis(250))
        .send("hi".getBytes(UTF_8));
    assertEquals(
        List.of("grpcCall greeter pkg.Greeter Hello [x-a: 1, x-b-bin: b] hi 250"), takeCalls());
  }

  @ParameterizedTest
  @CsvSource({"PT0S,2147483647", "PT0.000000001S,1", "PT0.001S,1", "PT0.001000001S,2"})
  void roundsTimeoutsUpAndTakesNoneForTheLongest(Duration timeout, int milliseconds) {
    call().timeout(timeout).send(NOTHING);
    assertEquals(List.of("grpcCall greeter pkg.Greeter Hello   " + milliseconds), takeCalls());
  }

  @Test
  void waitsFiveSecondsIfNothingIsSaid() {
    call().send(NOTHING);
    assertEquals(List.of("grpcCall greeter pkg.Greeter Hello   5000"), takeCalls());
  }

  @ParameterizedTest
  @CsvSource({"PT-0.001S", "PT2147483.648S"})
  void refusesTimeoutsOutOfRange(Duration timeout) {
    var call = call();
    assertEquals(
        "timeout of " + timeout + ": give one from 0 to 2147483647 milliseconds",
        assertThrows(IllegalArgumentException.class, () -> call.timeout(timeout)).getMessage());
  }

  @Test
  void refusesACallWithoutAMethod() {
    var call = GrpcCall.to("greeter");
    assertEquals(
        "a gRPC call without a method; name it with method(...)",
        assertThrows(IllegalStateException.class, () -> call.send(NOTHING)).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "grpcCall, proxy_grpc_call",
    "grpcStream, proxy_grpc_stream",
  })
  void throwsAtOnceForCallsThatCannotBegin(String function, String call) {
    var expected =
        Map.of(
            Status.PARSE_FAILURE,
            ParseFailureException.class,
            Status.BAD_ARGUMENT,
            BadArgumentException.class,
            Status.INTERNAL_FAILURE,
            InternalFailureException.class,
            Status.UNIMPLEMENTED,
            UnimplementedException.class);
    expected.forEach(
        (status, type) -> {
          statuses = Map.of(function, status);
          HostCallException thrown =
              assertThrows(
                  type,
                  () -> {
                    call().send(NOTHING);
                    call().open(new Handler());
                  });
          assertEquals(status, thrown.status());
          assertTrue(
              thrown
                  .getMessage()
                  .startsWith(call + "(cluster \"greeter\", pkg.Greeter/Hello) answered "),
              thrown.getMessage());
        });
    GrpcCallouts.onClose(PLUGIN, TOKEN, 14);
    assertEquals(List.of(), replies);
  }

  @Test
  void namesAnUnknownClusterAndAnEncodedService() {
    statuses = Map.of("grpcCall", Status.PARSE_FAILURE);
    assertEquals(
        "proxy_grpc_call(cluster \"greeter\", pkg.Greeter/Hello) answered PARSE_FAILURE: the"
            + " proxy has no such cluster; add one with HTTP/2",
        assertThrows(ParseFailureException.class, this::send).getMessage());
    statuses = Map.of("grpcCall", Status.INTERNAL_FAILURE);
    var call = GrpcCall.to(new byte[] {10, 0}).method("pkg.Greeter", "Hello");
    assertEquals(
        "proxy_grpc_call(a GrpcService of 2 bytes, pkg.Greeter/Hello) answered INTERNAL_FAILURE:"
            + " the proxy has no such cluster, or the cluster no server",
        assertThrows(InternalFailureException.class, () -> call.send(NOTHING)).getMessage());
  }

  @Test
  void bringsTheMessageForTheStreamThatAsked() {
    send();
    var running = new ArrayList<Integer>();
    call().send(NOTHING).onDone(reply -> running.add(Contexts.running()));
    calls.clear();
    GrpcCallouts.onMessage(Callbacks.begun(PLUGIN), TOKEN, message.length);
    Callbacks.ended();
    assertEquals(List.of(STREAM), running);
    assertEquals(List.of("getBufferBytes 5 0 9", "setEffectiveContext 22"), takeCalls());
  }

  @Test
  void bringsAReply() {
    send();
    GrpcCallouts.onMessage(PLUGIN, TOKEN, message.length);
    GrpcReply reply = replies.get(0);
    assertTrue(reply.isOk());
    assertArrayEquals(message, reply.message());
    assertEquals("a message", reply.message(bytes -> new String(bytes, UTF_8)));
    assertEquals("OK", reply.status().toString());
    GrpcCallouts.onMessage(PLUGIN, TOKEN, message.length);
    GrpcCallouts.onClose(PLUGIN, TOKEN, 0);
    assertEquals(1, replies.size());
  }

  @Test
  void doesNotAskForAnEmptyMessage() {
    send();
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 0);
    assertEquals(0, replies.get(0).message().length);
    assertEquals(List.of(), takeCalls());
  }

  @Test
  void bringsAFailureAsAValue() {
    send();
    GrpcCallouts.onClose(PLUGIN, TOKEN, 5);
    GrpcReply reply = replies.get(0);
    assertFalse(reply.isOk());
    assertEquals(5, reply.status().code());
    assertEquals("a text", reply.status().message());
    assertEquals(
        "the gRPC call failed with NOT_FOUND: a text",
        assertThrows(IllegalStateException.class, reply::message).getMessage());
  }

  @Test
  void tellsWhatCannotBeParsed() {
    send();
    GrpcCallouts.onMessage(PLUGIN, TOKEN, message.length);
    var thrown =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                replies
                    .get(0)
                    .message(
                        bytes -> {
                          throw new IOException("no field");
                        }));
    assertEquals(
        "the gRPC reply of 9 bytes cannot be parsed: java.io.IOException: no field",
        thrown.getMessage());
  }

  @Test
  void takesAMessageThatCannotBeReadForAFailure() {
    send();
    statuses = Map.of("getBufferBytes", Status.BAD_ARGUMENT);
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 1);
    assertEquals(GrpcStatus.INTERNAL, replies.get(0).status().code());
    assertTrue(replies.get(0).status().message().contains("proxy_get_buffer_bytes"));
  }

  @Test
  void ignoresWhatNobodyKnows() {
    for (int root : new int[] {PLUGIN, STREAM, 99, 0}) {
      GrpcCallouts.onInitialMetadata(root, 7, 1);
      GrpcCallouts.onMessage(root, 7, 1);
      GrpcCallouts.onTrailingMetadata(root, 7, 1);
      GrpcCallouts.onClose(root, 7, 1);
    }
    assertEquals(List.of(), takeCalls());
  }

  @Test
  void dropsTheReplyOfAStreamThatIsGone() {
    send();
    Dispatcher.onDelete(STREAM);
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 1);
    assertEquals(List.of(), replies);
    assertEquals(0, plugin().grpcCalls().size());
  }

  @Test
  void carriesMessagesBothWays() {
    var handler = new Handler();
    GrpcStream stream = call().metadata("a", "1").open(handler);
    stream.send("one".getBytes(UTF_8));
    stream.send("two".getBytes(UTF_8), true);
    assertFalse(stream.isOpen());
    assertEquals(
        List.of(
            "grpcStream greeter pkg.Greeter Hello [a: 1]",
            "grpcSend 6 one false",
            "grpcSend 6 two true"),
        takeCalls());
    GrpcCallouts.onInitialMetadata(PLUGIN, TOKEN, 1);
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 9);
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 0);
    GrpcCallouts.onTrailingMetadata(PLUGIN, TOKEN, 1);
    takeCalls();
    GrpcCallouts.onClose(PLUGIN, TOKEN, 0);
    assertEquals(
        List.of(
            "initial [a: 1] of 22",
            "message a message",
            "message ",
            "trailing [a: 1]",
            "close OK: a text, open: false"),
        handler.events);
    assertEquals(List.of("getStatus", "grpcCancel 6"), takeCalls());
    assertEquals(0, plugin().grpcCalls().size());
  }

  @Test
  void closesItsSideOnce() {
    GrpcStream stream = call().open(new Handler());
    takeCalls();
    stream.close();
    stream.close();
    assertEquals(List.of("grpcClose 6"), takeCalls());
    assertEquals(
        "the gRPC stream to cluster \"greeter\", pkg.Greeter/Hello is closed on this side",
        assertThrows(IllegalStateException.class, () -> stream.send(NOTHING)).getMessage());
  }

  @Test
  void hearsNothingOnceCancelled() {
    var handler = new Handler();
    GrpcStream stream = call().open(handler);
    takeCalls();
    stream.cancel();
    stream.cancel();
    stream.close();
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 0);
    GrpcCallouts.onClose(PLUGIN, TOKEN, 1);
    assertEquals(List.of("grpcCancel 6"), takeCalls());
    assertEquals(List.of(), handler.events);
    assertEquals(
        "the gRPC stream to cluster \"greeter\", pkg.Greeter/Hello has ended",
        assertThrows(IllegalStateException.class, () -> stream.send(NOTHING)).getMessage());
  }

  @Test
  void canBeCancelledAndClosedFromItsCallbacks() {
    var handler = new Handler();
    GrpcStream stream = call().open(handler);
    message = "close".getBytes(UTF_8);
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 5);
    assertFalse(stream.isOpen());
    message = "cancel".getBytes(UTF_8);
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 6);
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 6);
    assertEquals(List.of("message close", "message cancel"), handler.events);
  }

  @Test
  void isCancelledWhenItsHttpStreamEnds() {
    var handlers = new ArrayList<Handler>();
    for (int i = 0; i < 3; i++) {
      handlers.add(new Handler());
      call().open(handlers.get(i));
    }
    takeCalls();
    Dispatcher.onDelete(STREAM);
    assertEquals(List.of("grpcCancel 6", "grpcCancel 6", "grpcCancel 6"), takeCalls());
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 0);
    GrpcCallouts.onClose(PLUGIN, TOKEN, 1);
    handlers.forEach(handler -> assertEquals(List.of(), handler.events));
  }

  @Test
  void isNotCancelledTwice() {
    List<GrpcStream> streams = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      streams.add(call().open(new Handler()));
    }
    streams.get(1).cancel();
    streams.get(2).cancel();
    streams.get(0).cancel();
    takeCalls();
    Dispatcher.onDelete(STREAM);
    assertEquals(List.of(), takeCalls());
  }

  @Test
  void endsTheStreamForAnExceptionOfItsHandler() {
    call().open(new Handler());
    takeCalls();
    message = "throw".getBytes(UTF_8);
    GrpcCallouts.onMessage(PLUGIN, TOKEN, 5);
    assertTrue(
        calls.stream().anyMatch(call -> call.startsWith("sendLocalResponse 500")), "" + calls);
    assertTrue(
        calls.stream().anyMatch(call -> call.contains("java.io.IOException: a bad")), "" + calls);
  }

  private static PluginContext plugin() {
    return Contexts.PLUGINS.get(PLUGIN);
  }
}
