package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Takes the place of {@link java.io.ByteArrayOutputStream}. */
public class ByteArrayOutputStream extends OutputStream {
  private static final int CAPACITY = 32;

  protected byte[] buf;
  protected int count;

  public ByteArrayOutputStream() {
    this(CAPACITY);
  }

  public ByteArrayOutputStream(int size) {
    if (size < 0) {
      throw new IllegalArgumentException("Negative initial size: " + size);
    }
    buf = new byte[size];
  }

  private void ensureRoom(int more) {
    int needed = count + more;
    if (needed < 0) {
      throw new OutOfMemoryError("Required length exceeds implementation limit");
    }
    if (needed > buf.length) {
      buf = Arrays.copyOf(buf, Math.max(needed, buf.length * 2));
    }
  }

  @Override
  public void write(int b) {
    ensureRoom(1);
    buf[count++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    ensureRoom(length);
    System.arraycopy(bytes, offset, buf, count, length);
    count += length;
  }

  public void writeBytes(byte[] bytes) {
    write(bytes, 0, bytes.length);
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(buf, 0, count);
  }

  public void reset() {
    count = 0;
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(buf, count);
  }

  public int size() {
    return count;
  }

  @Override
  public String toString() {
    return toString(StandardCharsets.UTF_8);
  }

  public String toString(String charset) throws UnsupportedEncodingException {
    return new String(buf, 0, count, charset);
  }

  public String toString(Charset charset) {
    return new String(buf, 0, count, charset);
  }

  /** Takes each byte for the low half of a character. */
  @Deprecated
  public String toString(int high) {
    char[] chars = new char[count];
    for (int i = 0; i < count; i++) {
      chars[i] = (char) ((high & 0xff) << 8 | (buf[i] & 0xff));
    }
    return new String(chars);
  }

  @Override
  public void close() throws IOException {}
}
