package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.its.filters.GrpcFilter;
import org.junit.jupiter.api.Test;

/** What {@link GrpcFilter} sees of its gRPC calls, the same wherever it runs. */
abstract class GrpcCases {
  static final String RESET =
      "upstream connect error or disconnect/reset before headers. reset reason: ";

  /** Sends a request through the filter; returns the body, or what it added as {@code x-reply}. */
  abstract String send(String... headers) throws Exception;

  /** Sends a request whose filter throws; returns the status. */
  abstract int sendFailing(String... headers) throws Exception;

  /** Sends a request, and goes away while the filter waits for its call. */
  abstract void sendAndLeave(String... headers) throws Exception;

  /** Lets the server answer the calls that hang. */
  abstract void release() throws Exception;

  /** Waits until the server has seen as many calls cancelled. */
  abstract void awaitCancelled(int calls) throws Exception;

  /** Returns all that was logged with this text in it. */
  abstract String logged(String text) throws Exception;

  /** Waits for a line with this text in it. */
  abstract String awaitLogged(String text) throws Exception;

  private String unary(String method, String message) throws Exception {
    return send("x-do", "unary", "x-method", method, "x-message", message);
  }

  private String stream(String order, String method, String messages) throws Exception {
    return send("x-do", order, "x-method", method, "x-message", messages);
  }

  private void assertNothingUnderWay() throws Exception {
    assertEquals("0", send("x-do", "open"));
  }

  @Test
  void aUnaryCallBringsItsMessage() throws Exception {
    assertEquals("re:hello", unary("Echo", "hello"));
    assertEquals("re:", unary("Echo", ""));
    assertEquals("re:1 re:2", send("x-do", "two"));
    assertNothingUnderWay();
  }

  @Test
  void aReplyLetsTheRequestGoOnChanged() throws Exception {
    assertEquals("re:hello", send("x-do", "resume"));
  }

  @Test
  void metadataArrives() throws Exception {
    assertEquals("[one, two] 01ff", unary("Metadata", ""));
  }

  @Test
  void messagesAreThoseOfProtobuf() throws Exception {
    assertEquals("HELLO", send("x-do", "protobuf", "x-method", "Upper"));
  }

  @Test
  void aStatusIsAValue() throws Exception {
    assertEquals("NOT_FOUND: no such key{via_upstream}", unary("Fail", "5:no such key"));
    assertEquals("FAILED_PRECONDITION: via_upstream", unary("Fail", "9:"));
    assertEquals(
        "UNIMPLEMENTED: Method not found: test.Lab/Missing{via_upstream}", unary("Missing", ""));
    assertEquals("INTERNAL", unary("Nothing", ""));
    assertNothingUnderWay();
  }

  @Test
  void aTimeoutEndsTheCall() throws Exception {
    String answer = send("x-do", "unary", "x-method", "Hang", "x-timeout", "300");
    assertTrue(answer.startsWith("UNAVAILABLE: upstream"), answer);
    awaitCancelled(1);
  }

  @Test
  void noTimeoutMeansNone() throws Exception {
    assertEquals("re:hello", send("x-do", "unary", "x-timeout", "0"));
  }

  @Test
  void aServerThatIsNotThereIsAStatus() throws Exception {
    String answer = send("x-do", "unary", "x-cluster", "gone");
    assertTrue(answer.startsWith("UNAVAILABLE: " + RESET + "remote connection failure{"), answer);
    assertTrue(
        stream("talk", "Talk", "a").startsWith("initial [lab]; message re:a;"), "the next call");
    String streamed = send("x-do", "talk", "x-cluster", "gone");
    assertTrue(
        streamed.startsWith("initial []; trailing []; close UNAVAILABLE: " + RESET), streamed);
  }

  @Test
  void refusalsAreRaisedAtTheCall() throws Exception {
    for (String order : new String[] {"unary", "talk"}) {
      String call = order.equals("unary") ? "proxy_grpc_call" : "proxy_grpc_stream";
      assertEquals(
          "io.proxywasm.sdk.ParseFailureException: "
              + call
              + "(cluster \"nowhere\", test.Lab/Echo) answered PARSE_FAILURE: the proxy has no"
              + " such cluster; add one with HTTP/2",
          send("x-do", order, "x-cluster", "nowhere"));
      for (String cluster : new String[] {"email", "empty"}) {
        assertEquals(
            "io.proxywasm.sdk.InternalFailureException: "
                + call
                + "(cluster \""
                + cluster
                + "\", test.Lab/Echo) answered INTERNAL_FAILURE: the proxy has no such cluster, or"
                + " the cluster no server",
            send("x-do", order, "x-cluster", cluster));
      }
    }
    assertNothingUnderWay();
  }

  @Test
  void aClusterMayBeNamedLikeAMessageOrWithinOne() throws Exception {
    assertEquals("re:hello", send("x-do", "unary", "x-cluster", "users"));
    assertEquals("re:hello", send("x-do", "unary", "x-encoded", "yes"));
  }

  @Test
  void theHostsStatusesAreEnvoys() throws Exception {
    assertEquals(
        "no cluster within a message 10, half a group 4, stream to nowhere 4,"
            + " send to unary 2, to unknown 1, close unary 1, unknown 1, http 2, cancel unary 1,"
            + " unknown 1, nothing 2",
        send("x-do", "statuses"));
    String empty = " none, value 2, add 2";
    String some = " some, value 0, add 2";
    assertEquals(
        "initial [lab]; initial 0"
            + some
            + ", trailing 0"
            + empty
            + ", message 0 0; message re:a; initial 0"
            + empty
            + ", trailing 0"
            + empty
            + ", message 0 4; trailing [yes]; initial 0"
            + empty
            + ", trailing 0 some, value 1, add 2, message 0 0; close OK: via_upstream",
        stream("visible", "Talk", "a"));
  }

  @Test
  void messagesGoBothWays() throws Exception {
    String end = "; trailing [yes]; close OK: via_upstream";
    assertEquals(
        "initial [lab]; message re:a; message re:b; message re:c" + end,
        stream("talk", "Talk", "a,b,c"));
    assertEquals(
        "initial [lab]; message re:a; message re:b; message re:c" + end,
        stream("ping-pong", "Talk", "a,b,c"));
    assertEquals("initial [lab]; message re:a; message re:" + end, stream("last", "Talk", "a,"));
    assertEquals(
        "initial []; trailing [yes]; close OK: via_upstream", stream("last", "Nothing", ""));
    assertEquals(
        "initial [lab]; message a0; message a1; message a2" + end, stream("talk", "Burst", "a"));
    assertNothingUnderWay();
  }

  @Test
  void aStreamEndsWithItsStatus() throws Exception {
    assertEquals(
        "initial []; trailing [yes]; close PERMISSION_DENIED: not you{via_upstream}",
        stream("talk", "Fail", "7:not you"));
    assertNothingUnderWay();
  }

  @Test
  void aStreamCanBeCancelledFromEachOfItsCallbacks() throws Exception {
    assertEquals("initial [lab]; cancelled", stream("cancel-initial", "Burst", "a"));
    assertEquals("initial []; cancelled", stream("cancel-initial", "Fail", "7:not you"));
    assertEquals("initial [lab]; message a0; cancelled", stream("cancel-message", "Burst", "a"));
    assertTrue(
        stream("cancel-trailing", "Burst", "a").endsWith("; trailing [yes]; cancelled"),
        "trailing");
    assertEquals("re:hello", unary("Echo", "hello"));
    assertNothingUnderWay();
  }

  @Test
  void anExceptionInAHandlerEndsItsStream() throws Exception {
    assertEquals(500, sendFailing("x-do", "throw"));
    assertTrue(awaitLogged("asked to fail after re:hello").contains("exception in a handler"));
    assertEquals(500, sendFailing("x-do", "throw-stream", "x-method", "Talk"));
    assertTrue(awaitLogged("asked to fail in the stream").contains("exception in a handler"));
    assertNothingUnderWay();
  }

  @Test
  void aReplyForAStreamThatIsGoneIsDropped() throws Exception {
    sendAndLeave("x-do", "unary-gone", "x-method", "Hang");
    assertEquals("1", send("x-do", "open"));
    release();
    assertEquals("re:hello", unary("Echo", "hello"));
    assertNothingUnderWay();
    assertEquals("", logged("for nobody"));
  }

  @Test
  void aStreamIsCancelledWithItsHttpStream() throws Exception {
    sendAndLeave("x-do", "gone", "x-method", "Hang");
    awaitCancelled(1);
    assertNothingUnderWay();
    assertEquals("", logged("close"));
  }
}
