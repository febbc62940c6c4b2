package io.proxywasm.its.cases;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The upstream of TCP connections, on a free loopback port; keeps them in their order. */
final class TcpServer implements AutoCloseable {
  private final ServerSocket server;
  private final List<TcpWire> wires = new CopyOnWriteArrayList<>();

  TcpServer() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread acceptor = new Thread(this::accept, "tcp-server");
    acceptor.setDaemon(true);
    acceptor.start();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        wires.add(new TcpWire(server.accept()));
      } catch (IOException e) {
        // Closed, or a proxy that left at once: the loop's condition tells.
      }
    }
  }

  int port() {
    return server.getLocalPort();
  }

  List<TcpWire> wires() {
    return wires;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      // It was to be gone, and is.
      return;
    } finally {
      wires.forEach(TcpWire::close);
    }
  }
}
