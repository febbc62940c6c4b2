package io.proxywasm.classlib.java.util.zip;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** Takes the place of {@link java.util.zip.InflaterInputStream}. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // one thread
public class InflaterInputStream extends FilterInputStream {
  private static final int CAPACITY = 512;

  protected Inflater inf;
  protected byte[] buf;
  protected int len;
  private boolean closed;
  private boolean ended;

  public InflaterInputStream(InputStream in) {
    this(in, new Inflater());
  }

  public InflaterInputStream(InputStream in, Inflater inflater) {
    this(in, inflater, CAPACITY);
  }

  public InflaterInputStream(InputStream in, Inflater inflater, int size) {
    super(Objects.requireNonNull(in));
    inf = Objects.requireNonNull(inflater);
    if (size <= 0) {
      throw new IllegalArgumentException("buffer size <= 0");
    }
    buf = new byte[size];
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
  }

  @Override
  public int read() throws IOException {
    checkOpen();
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    checkOpen();
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    try {
      while (!ended) {
        int read = inf.inflate(to, offset, length);
        if (read > 0) {
          return read;
        }
        if (inf.finished() || inf.needsDictionary()) {
          ended = true;
        } else if (inf.needsInput()) {
          fill();
        }
      }
      return -1;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage() == null ? "Invalid ZLIB data format" : e.getMessage());
    }
  }

  /** Goes on, with another run of compressed data. */
  void restart() {
    inf.reset();
    ended = false;
  }

  protected void fill() throws IOException {
    checkOpen();
    len = in.read(buf, 0, buf.length);
    if (len < 0) {
      throw new EOFException("Unexpected end of ZLIB input stream");
    }
    inf.setInput(buf, 0, len);
  }

  @Override
  public int available() throws IOException {
    checkOpen();
    return ended ? 0 : 1;
  }

  @Override
  public long skip(long n) throws IOException {
    if (n < 0) {
      throw new IllegalArgumentException("negative skip length");
    }
    checkOpen();
    byte[] skipped = new byte[CAPACITY];
    long total = 0;
    while (total < n) {
      int read = read(skipped, 0, (int) Math.min(n - total, CAPACITY));
      if (read < 0) {
        break;
      }
      total += read;
    }
    return total;
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
    if (!closed) {
      inf.end();
      in.close();
      closed = true;
    }
  }
}
