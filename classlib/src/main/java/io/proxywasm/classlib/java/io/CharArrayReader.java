package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.CharArrayReader}. */
public class CharArrayReader extends Reader {
  protected char @Nullable [] buf;
  protected int pos;
  protected int markedPos;
  protected int count;

  public CharArrayReader(char[] all) {
    this(all, 0, all.length);
  }

  public CharArrayReader(char[] all, int offset, int length) {
    if (offset < 0 || offset > all.length || length < 0 || offset + length < 0) {
      throw new IllegalArgumentException();
    }
    buf = all;
    pos = offset;
    markedPos = offset;
    count = Math.min(offset + length, all.length);
  }

  private char[] open() throws IOException {
    if (buf == null) {
      throw new IOException("Stream closed");
    }
    return buf;
  }

  @Override
  public int read() throws IOException {
    char[] all = open();
    return pos < count ? all[pos++] : -1;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    char[] all = open();
    Objects.checkFromIndexSize(offset, length, to.length);
    if (pos >= count) {
      return -1;
    }
    int read = Math.min(length, count - pos);
    System.arraycopy(all, pos, to, offset, read);
    pos += read;
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    open();
    long skipped = Math.max(0, Math.min(n, count - pos));
    pos += (int) skipped;
    return skipped;
  }

  @Override
  public boolean ready() throws IOException {
    open();
    return count > pos;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int readAheadLimit) throws IOException {
    open();
    markedPos = pos;
  }

  @Override
  public void reset() throws IOException {
    open();
    pos = markedPos;
  }

  @Override
  public void close() {
    buf = null;
  }
}
