package io.proxywasm.harness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.internal.host.PairsCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Local responses and resets, as Envoy makes them. */
class LocalResponseTest {
  /** Denies in the request's headers, with CONTINUE as its own answer. */
  private static class Denier extends ScriptedGuest {
    @Override
    public int onRequestHeaders(int id, int count, boolean end) {
      reply(403, "no");
      return CONTINUE;
    }
  }

  @Test
  void passesTheResponseCallbacksAndNeverReachesTheUpstream() {
    Denier guest =
        new Denier() {
          @Override
          public int onResponseHeaders(int id, int count, boolean end) {
            add(RESPONSE_HEADERS, "x-seen", get(RESPONSE_HEADERS, ":status"));
            return super.onResponseHeaders(id, count, end);
          }
        };
    Exchange exchange = guest.inHost().post("/", "body").send();
    assertFalse(exchange.reachedUpstream());
    ReceivedResponse response = exchange.downstream();
    assertEquals(403, response.status());
    assertEquals("no", response.body());
    assertEquals("said_no", response.details());
    assertEquals("0:403", response.headers().first("x-seen").orElseThrow());
    assertEquals("text/plain", response.headers().first("content-type").orElseThrow());
    assertEquals("2", response.headers().first("content-length").orElseThrow());
    assertEquals(
        List.of("responseHeaders false", "responseBody 2 true", "log 2", "done 2", "delete 2"),
        guest.callbacks.subList(guest.callbacks.size() - 5, guest.callbacks.size()));
  }

  @Test
  void takesAdditionalHeadersAndNoTypeWithoutABody() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            byte[] headers =
                PairsCodec.encode(HeaderList.of("x-a", "1", "content-type", "a/b").entries());
            host.sendLocalResponse(302, new byte[0], new byte[0], headers, -1);
            return PAUSE;
          }
        };
    HeaderList headers = guest.inHost().get("/").send().downstream().headers();
    assertEquals(HeaderList.of(":status", "302", "x-a", "1"), headers);
  }

  @Test
  void isGrpcForAGrpcRequest() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            host.sendLocalResponse(403, new byte[0], "né".getBytes(UTF_8), new byte[0], 99);
            return PAUSE;
          }
        };
    ReceivedResponse response =
        guest.inHost().get("/").header("content-type", "application/grpc").send().downstream();
    assertEquals(200, response.status());
    assertEquals("7", response.headers().first("grpc-status").orElseThrow());
    assertEquals("n%C3%A9", response.headers().first("grpc-message").orElseThrow());
    assertEquals("", response.body());
  }

  @Test
  void inTheResponsesHeadersReplacesIt() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onResponseHeaders(int id, int count, boolean end) {
            super.onResponseHeaders(id, count, end);
            reply(502, "bad");
            return CONTINUE;
          }
        };
    Exchange exchange =
        guest.inHost().get("/").respondWith(UpstreamResponse.status(200).body("x")).send();
    assertEquals(502, exchange.downstream().status());
    assertEquals("bad", exchange.downstream().body());
    assertEquals(1, guest.callbacks.stream().filter(c -> c.startsWith("response")).count());
  }

  @Test
  void inTheResponsesBodyResets() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onResponseBody(int id, int size, boolean end) {
            reply(502, "bad");
            return CONTINUE;
          }
        };
    Exchange exchange =
        guest.inHost().get("/").respondWith(UpstreamResponse.status(200).body("x")).send();
    assertTrue(exchange.reset());
    assertEquals(200, exchange.downstream().status());
    assertFalse(exchange.downstream().complete());
  }

  @Test
  void aSecondOneInTheFirstOnesHeadersReplacesIt() {
    Denier guest =
        new Denier() {
          @Override
          public int onResponseHeaders(int id, int count, boolean end) {
            super.onResponseHeaders(id, count, end);
            reply(500, "again");
            return CONTINUE;
          }
        };
    Exchange exchange = guest.inHost().get("/").send();
    assertEquals(500, exchange.downstream().status());
    assertEquals("again", exchange.downstream().body());
    assertEquals(1, guest.callbacks.stream().filter(c -> c.startsWith("response")).count());
  }

  @Test
  void ofTwoInOneCallbackTheFirstCounts() {
    Denier guest =
        new Denier() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            super.onRequestHeaders(id, count, end);
            reply(404, "second");
            return CONTINUE;
          }
        };
    assertEquals(403, guest.inHost().get("/").send().downstream().status());
  }

  @Test
  void closingResetsTheStream() {
    ScriptedGuest guest =
        new ScriptedGuest() {
          @Override
          public int onRequestHeaders(int id, int count, boolean end) {
            host.closeStream(0);
            return CONTINUE;
          }
        };
    Exchange exchange = guest.inHost().get("/").send();
    assertTrue(exchange.reset());
    assertFalse(exchange.reachedUpstream());
    assertEquals("delete 2", guest.callbacks.get(guest.callbacks.size() - 1));
    HostFailure failure = assertThrows(HostFailure.class, exchange::downstream);
    assertTrue(
        failure.getMessage().contains("the stream was reset (wasm_close_stream)"),
        failure.getMessage());
  }
}
