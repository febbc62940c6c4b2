package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.StringReader}. */
public class StringReader extends Reader {
  private final int length;
  private @Nullable String text;
  private int next;
  private int mark;

  public StringReader(String text) {
    this.text = text;
    length = text.length();
  }

  private String open() throws IOException {
    if (text == null) {
      throw new IOException("Stream closed");
    }
    return text;
  }

  @Override
  public int read() throws IOException {
    String all = open();
    return next < length ? all.charAt(next++) : -1;
  }

  @Override
  public int read(char[] to, int offset, int count) throws IOException {
    String all = open();
    Objects.checkFromIndexSize(offset, count, to.length);
    if (count == 0) {
      return 0;
    }
    if (next >= length) {
      return -1;
    }
    int read = Math.min(count, length - next);
    all.getChars(next, next + read, to, offset);
    next += read;
    return read;
  }

  /** Skips, or goes back for less than none. */
  @Override
  public long skip(long n) throws IOException {
    open();
    if (next >= length) {
      return 0;
    }
    long skipped = Math.max(-next, Math.min(length - next, n));
    next += (int) skipped;
    return skipped;
  }

  @Override
  public boolean ready() throws IOException {
    open();
    return true;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int readAheadLimit) throws IOException {
    if (readAheadLimit < 0) {
      throw new IllegalArgumentException("Read-ahead limit < 0");
    }
    open();
    mark = next;
  }

  @Override
  public void reset() throws IOException {
    open();
    next = mark;
  }

  @Override
  public void close() {
    text = null;
  }
}
