package io.proxywasm.classlib.java.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.PushbackInputStream}. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // one thread
public class PushbackInputStream extends FilterInputStream {
  protected byte @Nullable [] buf;
  protected int pos;

  public PushbackInputStream(InputStream in) {
    this(in, 1);
  }

  public PushbackInputStream(InputStream in, int size) {
    super(in);
    if (size <= 0) {
      throw new IllegalArgumentException("size <= 0");
    }
    buf = new byte[size];
    pos = size;
  }

  private byte[] buffer() throws IOException {
    if (buf == null) {
      throw new IOException("Stream closed");
    }
    return buf;
  }

  @Override
  public int read() throws IOException {
    byte[] back = buffer();
    return pos < back.length ? back[pos++] & 0xff : super.read();
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    byte[] back = buffer();
    Objects.checkFromIndexSize(offset, length, to.length);
    int read = Math.min(length, back.length - pos);
    System.arraycopy(back, pos, to, offset, read);
    pos += read;
    if (read == length) {
      return read;
    }
    int more = super.read(to, offset + read, length - read);
    return more < 0 && read > 0 ? read : read + more;
  }

  public void unread(int b) throws IOException {
    byte[] back = buffer();
    if (pos == 0) {
      throw new IOException("Push back buffer is full");
    }
    back[--pos] = (byte) b;
  }

  public void unread(byte[] from, int offset, int length) throws IOException {
    byte[] back = buffer();
    if (length > pos) {
      throw new IOException("Push back buffer is full");
    }
    pos -= length;
    System.arraycopy(from, offset, back, pos, length);
  }

  public void unread(byte[] from) throws IOException {
    unread(from, 0, from.length);
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min((long) buffer().length - pos + super.available(), Integer.MAX_VALUE);
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] back = buffer();
    if (n <= 0) {
      return 0;
    }
    long skipped = Math.min(n, back.length - pos);
    pos += (int) skipped;
    return skipped == n ? n : skipped + super.skip(n - skipped);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void mark(int readLimit) {}

  @Override
  public void reset() throws IOException {
    throw new IOException("mark/reset not supported");
  }

  @Override
  public void close() throws IOException {
    if (buf != null) {
      buf = null;
      in.close();
    }
  }
}
