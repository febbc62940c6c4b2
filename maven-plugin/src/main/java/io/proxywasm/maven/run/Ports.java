package io.proxywasm.maven.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Makes the one message about a port that cannot be had. */
final class Ports {
  private Ports() {}

  /** Throws if something listens on the port already. */
  static void requireFree(int port) throws RunException {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw notFree(port, e);
    }
  }

  static RunException notFree(int port, IOException cause) {
    return new RunException(
        "Cannot listen on port "
            + port
            + " ("
            + cause.getMessage()
            + "). End the program that has it, or choose another port: -Dproxywasm.run.port=PORT (0"
            + " takes a free one).",
        cause);
  }
}
