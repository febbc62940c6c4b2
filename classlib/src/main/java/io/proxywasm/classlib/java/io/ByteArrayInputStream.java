package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/** Takes the place of {@link java.io.ByteArrayInputStream}. */
public class ByteArrayInputStream extends InputStream {
  protected byte[] buf;
  protected int pos;
  protected int mark;
  protected int count;

  public ByteArrayInputStream(byte[] buffer) {
    this(buffer, 0, buffer.length);
  }

  public ByteArrayInputStream(byte[] buffer, int offset, int length) {
    buf = buffer;
    pos = offset;
    mark = offset;
    count = Math.min(offset + length, buffer.length);
  }

  @Override
  public int read() {
    return pos < count ? buf[pos++] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, to.length);
    if (pos >= count) {
      return -1;
    }
    int read = Math.min(length, count - pos);
    System.arraycopy(buf, pos, to, offset, read);
    pos += read;
    return read;
  }

  @Override
  public byte[] readAllBytes() {
    byte[] rest = Arrays.copyOfRange(buf, pos, count);
    pos = count;
    return rest;
  }

  @Override
  public int readNBytes(byte[] to, int offset, int length) {
    return Math.max(0, read(to, offset, length));
  }

  @Override
  public long transferTo(OutputStream out) throws IOException {
    int length = count - pos;
    out.write(buf, pos, length);
    pos = count;
    return length;
  }

  @Override
  public long skip(long n) {
    long skipped = Math.max(0, Math.min(n, count - pos));
    pos += (int) skipped;
    return skipped;
  }

  @Override
  public int available() {
    return count - pos;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int readLimit) {
    mark = pos;
  }

  @Override
  public void reset() {
    pos = mark;
  }

  @Override
  public void close() throws IOException {}
}
