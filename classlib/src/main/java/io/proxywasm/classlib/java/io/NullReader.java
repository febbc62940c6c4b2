package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.util.Objects;

/** Has no characters, until it is closed. */
final class NullReader extends Reader {
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
  public int read(char[] to, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, to.length);
    checkOpen();
    return length == 0 ? 0 : -1;
  }

  @Override
  public long skip(long n) throws IOException {
    checkOpen();
    return 0;
  }

  @Override
  public boolean ready() throws IOException {
    checkOpen();
    return false;
  }

  @Override
  public void close() {
    closed = true;
  }
}
