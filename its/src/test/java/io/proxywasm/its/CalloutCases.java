package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.its.filters.CallingFilter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link CallingFilter} sees of its callouts, the same wherever it runs. */
abstract class CalloutCases {
  /** What the client gets; {@code reply} is {@code x-reply}, of the response or what it echoes. */
  record Response(int status, String body, String reply) {}

  /**
   * Sends a request through the filter; the upstream echoes what it gets of {@code x-reply}.
   *
   * @param headers names and values
   */
  abstract Response send(String... headers) throws Exception;

  /** Sends a request, and goes away while the filter waits for its callout. */
  abstract void sendAndLeave(String... headers) throws Exception;

  /** Returns the first line that was logged with this text in it; fails if none comes. */
  abstract String awaitLogged(String text) throws Exception;

  /** Tells whether a line with this text in it has been logged up to now. */
  abstract boolean hasLogged(String text);

  /** Looks into the SDK's table, on each worker. */
  abstract void assertNothingUnderWay() throws Exception;

  private String answer(String order, String path) throws Exception {
    Response response = send("x-do", order, "x-path", path);
    assertEquals(200, response.status(), response::body);
    return response.body();
  }

  @Test
  void repliesHaveStatusHeadersAndBody() throws Exception {
    assertEquals("200 success <fine> a=[1, 2] trailers=[]", answer("get", "/ok"));
    assertEquals("204 success <> a=[] trailers=[]", answer("get", "/empty"));
    assertEquals("500 <broken> a=[] trailers=[]", answer("get", "/error"));
    assertEquals("404 <no /nothing> a=[] trailers=[]", answer("get", "/nothing"));
    assertEquals(
        "200 success <" + "0123456789".repeat(30_000) + "> a=[] trailers=[]",
        answer("get", "/big"));
  }

  @Test
  void repliesHaveTrailersAndRequestsLoseThem() throws Exception {
    assertEquals(
        "200 success <without trailers> a=[1] trailers=[t: 1, t: 2]",
        answer("trailers", "/trailers"));
  }

  @Test
  void whatIsSentArrives() throws Exception {
    assertEquals("POST /post web.example 1 posted", answer("post", "/post"));
  }

  @Test
  void aTimeoutIsAResponseOfTheProxy() throws Exception {
    assertEquals("504 <upstream request timeout> a=[] trailers=[]", answer("get", "/slow"));
  }

  @Test
  void anUpstreamThatIsNotThereIsAResponseOfTheProxy() throws Exception {
    assertEquals(
        "503 <upstream connect error or disconnect/reset before headers. reset reason: remote"
            + " connection failure> a=[] trailers=[]",
        answer("get", "/unreachable"));
  }

  @Test
  void aResponseThatBreaksOffIsAFailure() throws Exception {
    assertEquals("0 failed 11 reset <> a=[] trailers=[]", answer("get", "/break"));
    assertEquals("200 success <fine> a=[1, 2] trailers=[]", answer("get", "/ok"));
  }

  @Test
  void aReplyLetsTheRequestGoOnChanged() throws Exception {
    Response response = send("x-do", "resume", "x-path", "/ok");
    assertEquals(200, response.status());
    assertEquals("fine", response.reply());
  }

  @Test
  void aReplyLetsTheResponseGoOnChanged() throws Exception {
    Response response = send("x-do", "response", "x-path", "/echo?late");
    assertEquals("late", response.reply());
  }

  @Test
  void callsCompose() throws Exception {
    assertEquals("a and b", answer("both", ""));
    assertEquals("after-first", answer("chain", ""));
    assertEquals("good", answer("race", ""));
    assertEquals(
        IntStream.range(0, 20).mapToObj(i -> " " + i).collect(Collectors.joining()),
        answer("many", ""));
  }

  @Test
  void refusalsAreRaisedAtTheCallAndSayWhatToDo() throws Exception {
    Response unknown = send("x-do", "refused", "x-cluster", "nowhere");
    assertTrue(
        unknown
            .body()
            .startsWith(
                "proxy_http_call(nowhere) answered BAD_ARGUMENT: the proxy's configuration has no"
                    + " cluster of this name"),
        unknown::body);
    Response empty = send("x-do", "refused", "x-cluster", "empty");
    assertTrue(
        empty.body().startsWith("proxy_http_call(empty) answered INTERNAL_FAILURE: "), empty::body);
  }

  @Test
  void theHostsStatusesAreEnvoys() throws Exception {
    assertEquals(
        "no :method 2, no :path 2, no :authority 2, host 0, malformed 2, empty 2, timeout -1 2",
        answer("statuses", ""));
    Response visible = send("x-do", "visible");
    assertEquals(
        "headers 0 some, value 0, no value 1, add 2, set 2, body 0 4, trailer 2, trailers 0 none",
        visible.body());
    assertEquals(
        "headers 0 none, value 2, no value 2, add 2, set 1, body 1, trailer 2, trailers 0 none",
        visible.reply());
  }

  @Test
  void anExceptionInAHandlerEndsItsStream() throws Exception {
    assertEquals(500, send("x-do", "throw", "x-path", "/ok").status());
    String logged = awaitLogged("asked to fail after 200");
    assertTrue(logged.contains("exception in a handler of context "), logged);
    Response passed = send("x-do", "throw", "x-path", "/ok", "x-open", "yes");
    assertEquals(200, passed.status());
  }

  @Test
  void aReplyForAStreamThatIsGoneIsDropped() throws Exception {
    sendAndLeave("x-do", "gone", "x-path", "/slow");
    assertEquals("504", answer("get", "/slow").substring(0, 3));
    send("x-do", "mark");
    awaitLogged("all before this is logged");
    assertFalse(hasLogged("a reply for nobody"));
    assertNothingUnderWay();
  }

  @Test
  void aSharedReplyOutlivesTheStreamThatAsked() throws Exception {
    sendAndLeave("x-do", "share", "x-path", "/slow");
    assertEquals("shared upstream request timeout", answer("share", "/slow"));
  }
}
