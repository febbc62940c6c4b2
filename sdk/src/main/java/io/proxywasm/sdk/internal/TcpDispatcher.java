package io.proxywasm.sdk.internal;

/** Takes the callbacks of TCP streams to their filters. No exception leaves it. */
public final class TcpDispatcher {
  private TcpDispatcher() {}

  public static int onNewConnection(int id) {
    return 0;
  }

  public static int onDownstreamData(int id, int size, boolean endOfStream) {
    return 0;
  }

  public static void onDownstreamClose(int id, int peerType) {}

  public static int onUpstreamData(int id, int size, boolean endOfStream) {
    return 0;
  }

  public static void onUpstreamClose(int id, int peerType) {}
}
