package io.proxywasm.classlib.java.io;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/** Takes the place of {@link java.io.InputStream}. */
public abstract class InputStream implements Closeable {
  private static final int CHUNK = 8192;

  public InputStream() {}

  public static InputStream nullInputStream() {
    return new NullInputStream();
  }

  public abstract int read() throws IOException;

  public int read(byte[] to) throws IOException {
    return read(to, 0, to.length);
  }

  public int read(byte[] to, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    int first = read();
    if (first < 0) {
      return -1;
    }
    to[offset] = (byte) first;
    int count = 1;
    try {
      for (int next; count < length && (next = read()) >= 0; count++) {
        to[offset + count] = (byte) next;
      }
    } catch (IOException e) {
      return count; // what came so far is not lost
    }
    return count;
  }

  public byte[] readAllBytes() throws IOException {
    return readNBytes(Integer.MAX_VALUE);
  }

  public byte[] readNBytes(int length) throws IOException {
    if (length < 0) {
      throw new IllegalArgumentException("len < 0");
    }
    byte[] all = new byte[Math.min(length, CHUNK)];
    int count = 0;
    int read;
    do {
      if (count == all.length) {
        all = Arrays.copyOf(all, (int) Math.min(length, all.length * 2L));
      }
      read = read(all, count, all.length - count);
      count += Math.max(0, read);
    } while (read >= 0 && count < length);
    return Arrays.copyOf(all, count);
  }

  public int readNBytes(byte[] to, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, to.length);
    int count = 0;
    while (count < length) {
      int read = read(to, offset + count, length - count);
      if (read < 0) {
        break;
      }
      count += read;
    }
    return count;
  }

  public long skip(long n) throws IOException {
    byte[] skipped = new byte[(int) Math.max(0, Math.min(n, CHUNK))];
    long rest = n;
    while (rest > 0) {
      int read = read(skipped, 0, (int) Math.min(rest, CHUNK));
      if (read < 0) {
        break;
      }
      rest -= read;
    }
    return Math.max(0, n - Math.max(0, rest));
  }

  public void skipNBytes(long n) throws IOException {
    long rest = n;
    while (rest > 0) {
      long skipped = skip(rest);
      if (skipped < 0 || skipped > rest) {
        throw new IOException("Unable to skip exactly");
      }
      if (skipped == 0) {
        if (read() < 0) {
          throw new EOFException();
        }
        skipped = 1;
      }
      rest -= skipped;
    }
  }

  public int available() throws IOException {
    return 0;
  }

  @Override
  public void close() throws IOException {}

  public void mark(int readLimit) {}

  public void reset() throws IOException {
    throw new IOException("mark/reset not supported");
  }

  public boolean markSupported() {
    return false;
  }

  public long transferTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    byte[] chunk = new byte[CHUNK];
    long count = 0;
    for (int read; (read = read(chunk, 0, CHUNK)) >= 0; count += read) {
      out.write(chunk, 0, read);
    }
    return count;
  }
}
