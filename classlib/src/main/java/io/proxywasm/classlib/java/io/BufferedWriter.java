package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.BufferedWriter}. */
public class BufferedWriter extends Writer {
  private static final int CAPACITY = 8192;

  private final char[] buffer;
  private @Nullable Writer out;
  private int count;

  public BufferedWriter(Writer out) {
    this(out, CAPACITY);
  }

  public BufferedWriter(Writer out, int size) {
    super(out);
    if (size <= 0) {
      throw new IllegalArgumentException("Buffer size <= 0");
    }
    this.out = out;
    buffer = new char[size];
  }

  private Writer open() throws IOException {
    if (out == null) {
      throw new IOException("Stream closed");
    }
    return out;
  }

  private void drain() throws IOException {
    var to = open();
    if (count > 0) {
      to.write(buffer, 0, count);
      count = 0;
    }
  }

  @Override
  public void write(int c) throws IOException {
    open();
    if (count >= buffer.length) {
      drain();
    }
    buffer[count++] = (char) c;
  }

  @Override
  public void write(char[] from, int offset, int length) throws IOException {
    var to = open();
    Objects.checkFromIndexSize(offset, length, from.length);
    if (length >= buffer.length) {
      drain();
      to.write(from, offset, length);
      return;
    }
    int end = offset + length;
    int at = offset;
    while (at < end) {
      int part = Math.min(buffer.length - count, end - at);
      System.arraycopy(from, at, buffer, count, part);
      at += part;
      count += part;
      drainIfFull();
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    open();
    int end = offset + length;
    int at = offset;
    while (at < end) {
      int part = Math.min(buffer.length - count, end - at);
      text.getChars(at, at + part, buffer, count);
      at += part;
      count += part;
      drainIfFull();
    }
  }

  private void drainIfFull() throws IOException {
    if (count >= buffer.length) {
      drain();
    }
  }

  public void newLine() throws IOException {
    write(System.lineSeparator());
  }

  @Override
  public void flush() throws IOException {
    drain();
    open().flush();
  }

  @Override
  public void close() throws IOException {
    var closed = out;
    if (closed != null) {
      try {
        drain();
      } finally {
        out = null;
        closed.close();
      }
    }
  }
}
