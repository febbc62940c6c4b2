package io.proxywasm.classlib.java.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Objects;

/** Takes the place of {@link java.io.Reader}. */
public abstract class Reader implements Readable, Closeable {
  private static final int CHUNK = 8192;

  protected Object lock;

  protected Reader() {
    lock = this;
  }

  protected Reader(Object lock) {
    this.lock = Objects.requireNonNull(lock);
  }

  public static Reader nullReader() {
    return new NullReader();
  }

  @Override
  public int read(CharBuffer to) throws IOException {
    char[] chars = new char[to.remaining()];
    int read = read(chars, 0, chars.length);
    if (read > 0) {
      to.put(chars, 0, read);
    }
    return read;
  }

  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  public int read(char[] to) throws IOException {
    return read(to, 0, to.length);
  }

  public abstract int read(char[] to, int offset, int length) throws IOException;

  public long skip(long n) throws IOException {
    if (n < 0) {
      throw new IllegalArgumentException("skip value is negative");
    }
    char[] skipped = new char[(int) Math.min(n, CHUNK)];
    long rest = n;
    while (rest > 0) {
      int read = read(skipped, 0, (int) Math.min(rest, CHUNK));
      if (read < 0) {
        break;
      }
      rest -= read;
    }
    return n - rest;
  }

  public boolean ready() throws IOException {
    return false;
  }

  public boolean markSupported() {
    return false;
  }

  public void mark(int readAheadLimit) throws IOException {
    throw new IOException("mark() not supported");
  }

  public void reset() throws IOException {
    throw new IOException("reset() not supported");
  }

  @Override
  public abstract void close() throws IOException;

  public long transferTo(Writer out) throws IOException {
    Objects.requireNonNull(out, "out");
    char[] chunk = new char[CHUNK];
    long count = 0;
    for (int read; (read = read(chunk, 0, CHUNK)) >= 0; count += read) {
      out.write(chunk, 0, read);
    }
    return count;
  }
}
