package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.CharArrayWriter}. */
public class CharArrayWriter extends Writer {
  private static final int CAPACITY = 32;

  protected char[] buf;
  protected int count;

  public CharArrayWriter() {
    this(CAPACITY);
  }

  public CharArrayWriter(int initialSize) {
    if (initialSize < 0) {
      throw new IllegalArgumentException("Negative initial size: " + initialSize);
    }
    buf = new char[initialSize];
  }

  private void ensureRoom(int more) {
    if (count + more > buf.length) {
      buf = Arrays.copyOf(buf, Math.max(count + more, buf.length * 2));
    }
  }

  @Override
  public void write(int c) {
    ensureRoom(1);
    buf[count++] = (char) c;
  }

  @Override
  public void write(char[] from, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, from.length);
    ensureRoom(length);
    System.arraycopy(from, offset, buf, count, length);
    count += length;
  }

  @Override
  public void write(String text, int offset, int length) {
    ensureRoom(length);
    text.getChars(offset, offset + length, buf, count);
    count += length;
  }

  public void writeTo(Writer out) throws IOException {
    out.write(buf, 0, count);
  }

  @Override
  public CharArrayWriter append(@Nullable CharSequence text) {
    String all = String.valueOf(text);
    write(all, 0, all.length());
    return this;
  }

  @Override
  public CharArrayWriter append(@Nullable CharSequence text, int start, int end) {
    return append(String.valueOf(text).subSequence(start, end));
  }

  @Override
  public CharArrayWriter append(char c) {
    write(c);
    return this;
  }

  public void reset() {
    count = 0;
  }

  public char[] toCharArray() {
    return Arrays.copyOf(buf, count);
  }

  public int size() {
    return count;
  }

  @Override
  public String toString() {
    return new String(buf, 0, count);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
