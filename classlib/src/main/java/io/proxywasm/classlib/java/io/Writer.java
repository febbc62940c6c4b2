package io.proxywasm.classlib.java.io;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.Writer}. */
public abstract class Writer implements Appendable, Closeable, Flushable {
  protected Object lock;

  protected Writer() {
    lock = this;
  }

  protected Writer(Object lock) {
    this.lock = Objects.requireNonNull(lock);
  }

  public static Writer nullWriter() {
    return new NullWriter();
  }

  public void write(int c) throws IOException {
    write(new char[] {(char) c}, 0, 1);
  }

  public void write(char[] from) throws IOException {
    write(from, 0, from.length);
  }

  public abstract void write(char[] from, int offset, int length) throws IOException;

  public void write(String text) throws IOException {
    write(text, 0, text.length());
  }

  public void write(String text, int offset, int length) throws IOException {
    char[] chars = new char[length];
    text.getChars(offset, offset + length, chars, 0);
    write(chars, 0, length);
  }

  @Override
  public Writer append(@Nullable CharSequence text) throws IOException {
    write(String.valueOf(text));
    return this;
  }

  @Override
  public Writer append(@Nullable CharSequence text, int start, int end) throws IOException {
    return append(String.valueOf(text).subSequence(start, end));
  }

  @Override
  public Writer append(char c) throws IOException {
    write(c);
    return this;
  }

  @Override
  public abstract void flush() throws IOException;

  @Override
  public abstract void close() throws IOException;
}
