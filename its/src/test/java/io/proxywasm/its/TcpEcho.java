package io.proxywasm.its;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that sends back all it gets, and ends when the client does. */
final class TcpEcho implements AutoCloseable {
  private final ServerSocket server;

  TcpEcho() throws IOException {
    server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    daemon(this::accept, "tcp-echo");
  }

  int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        daemon(() -> serve(socket), "tcp-echo-connection");
      } catch (IOException e) {
        // Closed: the loop's condition tells.
      }
    }
  }

  private static void serve(Socket socket) {
    try (socket) {
      socket.getInputStream().transferTo(socket.getOutputStream());
      socket.shutdownOutput();
      // Waits until the proxy has closed too, so that it is not reset.
      socket.getInputStream().read();
    } catch (IOException e) {
      // A client that went away.
      return;
    }
  }

  private static void daemon(Runnable task, String name) {
    var thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
