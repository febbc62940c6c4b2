package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the place of {@link java.io.BufferedOutputStream}. */
public class BufferedOutputStream extends FilterOutputStream {
  private static final int CAPACITY = 8192;

  protected byte[] buf;
  protected int count;

  public BufferedOutputStream(OutputStream out) {
    this(out, CAPACITY);
  }

  public BufferedOutputStream(OutputStream out, int size) {
    super(out);
    if (size <= 0) {
      throw new IllegalArgumentException("Buffer size <= 0");
    }
    buf = new byte[size];
  }

  private void drain() throws IOException {
    if (count > 0) {
      out.write(buf, 0, count);
      count = 0;
    }
  }

  @Override
  public void write(int b) throws IOException {
    if (count >= buf.length) {
      drain();
    }
    buf[count++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length > buf.length - count) {
      drain();
    }
    if (length >= buf.length) {
      drain();
      out.write(bytes, offset, length);
    } else {
      System.arraycopy(bytes, offset, buf, count, length);
      count += length;
    }
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }
}
