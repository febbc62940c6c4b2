package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Has no bytes, until it is closed. */
final class NullInputStream extends InputStream {
  private boolean closed;

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public int read() throws IOException {
    checkOpen();
    return -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, to.length);
    return length == 0 ? 0 : read();
  }

  @Override
  public byte[] readNBytes(int length) throws IOException {
    byte[] none = super.readNBytes(length);
    checkOpen();
    return none;
  }

  @Override
  public int available() throws IOException {
    checkOpen();
    return 0;
  }

  @Override
  public long skip(long n) throws IOException {
    checkOpen();
    return 0;
  }

  @Override
  public long transferTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out);
    checkOpen();
    return 0;
  }

  @Override
  public void close() {
    closed = true;
  }
}
