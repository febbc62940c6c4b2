package io.proxywasm.its.filters;

import io.proxywasm.sdk.tcp.TcpStream;

/**
 * The operations of TCP connections: those of bodies, as {@link HttpOperations} has them, with
 * downstream or upstream for a side, and {@code [close, side]}.
 */
final class TcpOperations {
  private TcpOperations() {}

  static void run(String[] words, TcpStream on) {
    boolean downstream = words[1].equals("downstream");
    if (!words[0].equals("close")) {
      HttpOperations.onBody(words, downstream ? on.downstream() : on.upstream());
    } else if (downstream) {
      on.closeDownstream();
    } else {
      on.closeUpstream();
    }
  }
}
