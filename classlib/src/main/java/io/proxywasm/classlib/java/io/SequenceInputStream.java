package io.proxywasm.classlib.java.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.SequenceInputStream}. */
public class SequenceInputStream extends InputStream {
  private final Enumeration<? extends InputStream> all;
  private @Nullable InputStream current;

  public SequenceInputStream(Enumeration<? extends InputStream> all) {
    this.all = all;
    advance();
  }

  public SequenceInputStream(InputStream first, InputStream second) {
    this(Collections.enumeration(List.of(first, second)));
  }

  private void advance() {
    current = all.hasMoreElements() ? Objects.requireNonNull(all.nextElement()) : null;
  }

  private void next() throws IOException {
    if (current != null) {
      current.close();
    }
    advance();
  }

  @Override
  public int available() throws IOException {
    return current == null ? 0 : current.available();
  }

  @Override
  public int read() throws IOException {
    while (current != null) {
      int read = current.read();
      if (read >= 0) {
        return read;
      }
      next();
    }
    return -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (current == null) {
      return -1;
    }
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    while (current != null) {
      int read = current.read(to, offset, length);
      if (read > 0) {
        return read;
      }
      next();
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    while (current != null) {
      next();
    }
  }
}
