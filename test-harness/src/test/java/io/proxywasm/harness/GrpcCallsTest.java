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

/** The host calls for gRPC, as Envoy answers them. */
class GrpcCallsTest {
  private static final byte[] NOTHING = {};

  private final List<Object> seen = new ArrayList<>();

  /** Does its orders with the headers of the first request, and notes what gRPC brings. */
  private class Guest extends ScriptedGuest {
    private final Runnable orders;

    Guest(Runnable orders) {
      this.orders = orders;
    }

    @Override
    public int onRequestHeaders(int id, int count, boolean end) {
      orders.run();
      return PAUSE;
    }

    @Override
    public void onGrpcReceiveInitialMetadata(int id, int token, int count) {
      seen.add("initial " + token + " " + count + " " + get(4, "a"));
    }

    @Override
    public void onGrpcReceive(int id, int token, int size) {
      seen.add("message " + token + " " + size + " " + buffer(5));
    }

    @Override
    public void onGrpcReceiveTrailingMetadata(int id, int token, int count) {
      seen.add("trailing " + token + " " + count + " " + get(5, "a"));
    }

    @Override
    public void onGrpcClose(int id, int token, int status) {
      Returned result = new Returned();
      host.getStatus(result);
      seen.add("close " + token + " " + result.number + " " + new String(result.bytes, UTF_8));
    }
  }

  private Guest guest;

  private FilterHost host(Runnable orders) {
    guest = new Guest(orders);
    return guest.inHost();
  }

  private int call(String target, int timeout) {
    Returned token = new Returned();
    int status =
        guest.host.grpcCall(
            target.getBytes(UTF_8),
            "pkg.Svc".getBytes(UTF_8),
            "Do".getBytes(UTF_8),
            PairsCodec.encode(List.of(new HeaderList.Entry("a", "1"))),
            "request".getBytes(UTF_8),
            timeout,
            token);
    return status == 0 ? (int) token.number : -status;
  }

  private int stream(String target) {
    Returned token = new Returned();
    int status =
        guest.host.grpcStream(
            target.getBytes(UTF_8),
            "pkg.Svc".getBytes(UTF_8),
            "Do".getBytes(UTF_8),
            NOTHING,
            token);
    return status == 0 ? (int) token.number : -status;
  }

  @Test
  void aUnaryCallBringsItsMessageAloneAndIsForgotten() {
    FilterHost host = host(() -> seen.add(call("c", 100)));
    host.grpc("c")
        .unary("pkg.Svc/Do", call -> GrpcAnswer.ok("reply").metadata("a", "2").trailer("a", "3"));
    host.get("/").send();
    assertEquals(List.of(5, "message 5 5 0:reply"), seen);
    assertEquals(1, guest.host.grpcCancel(5));
    assertEquals("1", host.grpc("c").calls().get(0).metadata().first("a").orElseThrow());
    assertEquals(List.of("request"), host.grpc("c").calls().get(0).texts());
  }

  @Test
  void aUnaryCallThatFailsBringsItsStatusAlone() {
    FilterHost host =
        host(
            () -> {
              seen.add(call("c", 100));
              seen.add(call("c", 0));
            });
    host.grpc("c").unary("pkg.Svc/Do", call -> GrpcAnswer.status(7, "no"));
    host.get("/").send();
    assertEquals(List.of(5, 9), seen.subList(0, 2));
    assertTrue(seen.get(2).toString().startsWith("close 9 14 upstream connect error"), "" + seen);
    assertEquals("close 5 7 no{via_upstream}", seen.get(3));
    Returned later = new Returned();
    guest.host.getStatus(later);
    assertEquals("7:", later.number + ":" + new String(later.bytes, UTF_8));
  }

  @Test
  void aStreamStaysUntilTheGuestEndsItToo() {
    FilterHost host = host(() -> seen.add(stream("c")));
    host.grpc("c").stream(
        "pkg.Svc/Do",
        call -> {
          call.sendMetadata(HeaderList.of("a", "1")).send("m");
          call.close(0, "", HeaderList.of("a", "2"));
        });
    host.get("/").send();
    assertEquals(
        List.of(
            6, "initial 6 3 0:1", "message 6 1 0:m", "trailing 6 2 0:2", "close 6 0 via_upstream"),
        seen);
    assertEquals(0, guest.host.grpcSend(6, NOTHING, false));
    assertEquals(0, guest.host.grpcClose(6));
    assertEquals(1, guest.host.grpcClose(6));
    assertEquals(1, guest.host.grpcSend(6, NOTHING, false));
  }

  @Test
  void whatTheGuestSendsArrivesInOrder() {
    FilterHost host = host(() -> seen.add(stream("c")));
    host.grpc("c").stream("pkg.Svc/Do", call -> call.onHalfClose(() -> seen.add("half-closed")));
    host.get("/").send();
    GrpcServerCall call = host.grpc("c").calls().get(0);
    guest.host.grpcSend(6, "1".getBytes(UTF_8), false);
    guest.host.grpcSend(6, "2".getBytes(UTF_8), true);
    assertEquals(List.of(), call.texts());
    host.advance(Duration.ZERO);
    assertEquals(List.of("1", "2"), call.texts());
    assertTrue(call.isHalfClosed());
    assertTrue(call.isOpen());
    guest.host.grpcCancel(6);
    assertTrue(call.isCancelled());
    assertFalse(call.isOpen());
    assertEquals(List.of(6, "half-closed"), seen);
  }

  @Test
  void callsThatCannotBeginHaveTheirEndComeAllTheSame() {
    FilterHost host =
        host(
            () -> {
              seen.add(call("nowhere", 100));
              seen.add(call("\n\u0009\n\u0007nowhere", 100));
              seen.add(call("none", 100));
              seen.add(call("c", 100));
            });
    host.grpc("none").removeEndpoints();
    host.grpc("c").unary("pkg.Svc/Do", call -> null);
    host.get("/").send();
    assertEquals(
        List.of(
            -4,
            -10,
            -10,
            13,
            "close 5 14 Cluster not available",
            "close 9 14 no healthy upstream{no_healthy_upstream}"),
        seen);
  }

  @Test
  void aTargetThatEndsEnvoyFailsTheTest() {
    for (String target : new String[] {"", "users", "inventory", "cd", "\u0012\u0000"}) {
      FilterHost host = host(() -> call(target, 100));
      host.grpc(target);
      assertTrue(
          assertThrows(HostFailure.class, () -> host.get("/").send())
              .getMessage()
              .startsWith("proxy_grpc_call was given a GrpcService that names no server."),
          target);
    }
  }

  @Test
  void namesThatAreNoMessageAreNames() {
    for (String target : new String[] {"greeter", "auth", "c", "call", "ratings", "ce", "\u0000"}) {
      FilterHost host = host(() -> call(target, 100));
      host.grpc(target).unary("pkg.Svc/Do", call -> null);
      host.get("/").send();
      assertEquals(1, host.grpc(target).calls().size(), target);
    }
  }

  @Test
  void tokensOfOtherKindsAreRefused() {
    FilterHost host = host(() -> {});
    host.get("/").send();
    for (int token : new int[] {4, 5, 7}) {
      assertEquals(2, guest.host.grpcSend(token, NOTHING, false));
    }
    assertEquals(1, guest.host.grpcSend(6, NOTHING, false));
    for (int token : new int[] {4, 7, 0}) {
      assertEquals(2, guest.host.grpcClose(token));
      assertEquals(2, guest.host.grpcCancel(token));
    }
    for (int token : new int[] {5, 6}) {
      assertEquals(1, guest.host.grpcClose(token));
      assertEquals(1, guest.host.grpcCancel(token));
    }
  }
}
