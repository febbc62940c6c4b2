package io.proxywasm.its.cases;

import io.proxywasm.harness.HeaderList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;

/** One end of a TCP connection: sends, and keeps what arrives. */
final class TcpWire implements AutoCloseable {
  private final Socket socket;
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private boolean ended;
  private boolean reset;

  TcpWire(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    Thread reader = new Thread(this::read, "tcp-wire");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    byte[] buffer = new byte[1 << 14];
    try {
      InputStream in = socket.getInputStream();
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        synchronized (this) {
          received.writeBytes(Arrays.copyOf(buffer, count));
        }
      }
      synchronized (this) {
        ended = true;
      }
    } catch (IOException e) {
      synchronized (this) {
        reset = true;
      }
    }
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  void sendEnd() throws IOException {
    socket.shutdownOutput();
  }

  synchronized Arrived arrived() {
    return new Arrived(HeaderList.EMPTY, received.toByteArray(), HeaderList.EMPTY, ended);
  }

  synchronized boolean isReset() {
    return reset;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // It was to be gone, and is.
      return;
    }
  }
}
