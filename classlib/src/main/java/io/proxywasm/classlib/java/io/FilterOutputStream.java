package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Takes the place of {@link java.io.FilterOutputStream}: it writes byte by byte. */
public class FilterOutputStream extends OutputStream {
  protected OutputStream out;
  private boolean closed;

  public FilterOutputStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    write(bytes, 0, bytes.length);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    for (int i = 0; i < length; i++) {
      write(bytes[offset + i]);
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Flushes once, and closes what is behind even where that fails. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      flush();
    } finally {
      out.close();
    }
  }
}
