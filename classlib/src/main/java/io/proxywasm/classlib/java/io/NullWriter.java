package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.util.Objects;

/** Drops all characters, until it is closed. */
final class NullWriter extends Writer {
  private boolean closed;

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public void write(int c) throws IOException {
    checkOpen();
  }

  @Override
  public void write(char[] from, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, from.length);
    checkOpen();
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, text.length());
    checkOpen();
  }

  @Override
  public void flush() throws IOException {
    checkOpen();
  }

  @Override
  public void close() {
    closed = true;
  }
}
