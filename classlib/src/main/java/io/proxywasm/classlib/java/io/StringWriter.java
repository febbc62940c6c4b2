package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.StringWriter}. */
public class StringWriter extends Writer {
  private final StringBuffer buffer;

  public StringWriter() {
    buffer = new StringBuffer();
  }

  public StringWriter(int initialSize) {
    if (initialSize < 0) {
      throw new IllegalArgumentException("Negative buffer size");
    }
    buffer = new StringBuffer(initialSize);
  }

  @Override
  public void write(int c) {
    buffer.append((char) c);
  }

  @Override
  public void write(char[] from, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, from.length);
    buffer.append(from, offset, length);
  }

  @Override
  public void write(String text) {
    buffer.append(text);
  }

  @Override
  public void write(String text, int offset, int length) {
    buffer.append(text, offset, offset + length);
  }

  @Override
  public StringWriter append(@Nullable CharSequence text) {
    write(String.valueOf(text));
    return this;
  }

  @Override
  public StringWriter append(@Nullable CharSequence text, int start, int end) {
    return append(String.valueOf(text).subSequence(start, end));
  }

  @Override
  public StringWriter append(char c) {
    write(c);
    return this;
  }

  public StringBuffer getBuffer() {
    return buffer;
  }

  @Override
  public String toString() {
    return buffer.toString();
  }

  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {}
}
