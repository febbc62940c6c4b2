package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.BufferCalls;
import io.proxywasm.sdk.internal.host.GrpcCalls;
import io.proxywasm.sdk.internal.host.HeaderCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;

/** The ABI of gRPC as it is, and the SDK's table of calls, for fixtures. */
public final class GrpcTable {
  private static final int INITIAL_METADATA = 4;
  private static final int TRAILING_METADATA = 5;
  private static final int MESSAGE = 5;
  private static final byte[] NOTHING = {};

  private GrpcTable() {}

  /** Returns how many gRPC calls of the plugin whose code runs are under way. */
  public static int underWay() {
    return Contexts.runningPlugin().grpcCalls().size();
  }

  /** Returns the status of each way to call that the SDK keeps from its users. */
  public static String statuses() {
    return "no cluster within a message "
        + call(new byte[] {10, 0})
        + ", half a group "
        + call(Utf8.encode("c"))
        + ", stream to nowhere "
        + GrpcCalls.stream(Utf8.encode("nowhere"), NOTHING, NOTHING, NOTHING)
        + ", send to unary "
        + GrpcCalls.send(5, NOTHING, false)
        + ", to unknown "
        + GrpcCalls.send(4002, NOTHING, false)
        + ", close unary "
        + GrpcCalls.close(4001)
        + ", unknown "
        + GrpcCalls.close(4002)
        + ", http "
        + GrpcCalls.close(4000)
        + ", cancel unary "
        + GrpcCalls.cancel(4001)
        + ", unknown "
        + GrpcCalls.cancel(4002)
        + ", nothing "
        + GrpcCalls.cancel(4003);
  }

  /** Calls with what names the server as it is. */
  public static int call(String target) {
    return call(Utf8.encode(target));
  }

  private static int call(byte[] target) {
    return GrpcCalls.call(
        target, Utf8.encode("test.Lab"), Utf8.encode("Echo"), NOTHING, NOTHING, 100);
  }

  /** Returns the statuses of what can be read of a call now, and sizes. */
  public static String visible() {
    return "initial "
        + map(INITIAL_METADATA)
        + ", trailing "
        + map(TRAILING_METADATA)
        + ", message "
        + BufferCalls.getStatus(MESSAGE)
        + " "
        + Returns.number();
  }

  private static String map(int map) {
    int pairs = HeaderCalls.getPairs(map);
    boolean some = pairs == Status.OK && Returns.bytes().length > 0;
    return pairs
        + (some ? " some, value " : " none, value ")
        + HeaderCalls.get(map, Utf8.encode("x-server"))
        + ", add "
        + HeaderCalls.add(map, Utf8.encode("x"), NOTHING);
  }
}
