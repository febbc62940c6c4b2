package io.proxywasm.classlib.java.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.BufferedInputStream}. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // one thread
public class BufferedInputStream extends FilterInputStream {
  private static final int CAPACITY = 8192;

  protected byte @Nullable [] buf;
  protected int count;
  protected int pos;

  /** Where to go back to; -1 if that is nowhere. */
  protected int markpos = -1;

  protected int marklimit;

  public BufferedInputStream(@Nullable InputStream in) {
    this(in, CAPACITY);
  }

  public BufferedInputStream(@Nullable InputStream in, int size) {
    super(in);
    if (size <= 0) {
      throw new IllegalArgumentException("Buffer size <= 0");
    }
    buf = new byte[size];
  }

  private byte[] buffer() throws IOException {
    if (buf == null) {
      throw new IOException("Stream closed");
    }
    return buf;
  }

  private InputStream source() throws IOException {
    if (in == null) {
      throw new IOException("Stream closed");
    }
    return in;
  }

  /** Reads on, and keeps what a mark may ask for. */
  private void fill() throws IOException {
    byte[] all = buffer();
    if (markpos < 0) {
      pos = 0;
    } else if (pos >= all.length) {
      makeRoom(all);
    }
    count = pos;
    all = buffer();
    int read = source().read(all, pos, all.length - pos);
    if (read > 0) {
      count = pos + read;
    }
  }

  private void makeRoom(byte[] all) {
    if (markpos > 0) {
      System.arraycopy(all, markpos, all, 0, pos - markpos);
      pos -= markpos;
      markpos = 0;
    } else if (all.length >= marklimit) {
      markpos = -1;
      pos = 0;
    } else {
      buf = Arrays.copyOf(all, Math.min(pos * 2, marklimit));
    }
  }

  @Override
  public int read() throws IOException {
    if (pos >= count) {
      fill();
    }
    return pos < count ? buffer()[pos++] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    buffer();
    Objects.checkFromIndexSize(offset, length, to.length);
    if (length == 0) {
      return 0;
    }
    int read = 0;
    while (read < length) {
      int more = readOnce(to, offset + read, length - read);
      if (more <= 0) {
        return read == 0 ? more : read;
      }
      read += more;
      if (source().available() <= 0) {
        break;
      }
    }
    return read;
  }

  private int readOnce(byte[] to, int offset, int length) throws IOException {
    if (pos >= count) {
      if (length >= buffer().length && markpos < 0) {
        return source().read(to, offset, length);
      }
      fill();
      if (pos >= count) {
        return -1;
      }
    }
    int read = Math.min(length, count - pos);
    System.arraycopy(buffer(), pos, to, offset, read);
    pos += read;
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    buffer();
    if (n <= 0) {
      return 0;
    }
    if (pos >= count) {
      if (markpos < 0) {
        return source().skip(n);
      }
      fill();
    }
    long skipped = Math.min(n, count - pos);
    pos += (int) skipped;
    return skipped;
  }

  @Override
  public int available() throws IOException {
    int more = source().available();
    return (int) Math.min((long) count - pos + more, Integer.MAX_VALUE);
  }

  @Override
  public void mark(int readLimit) {
    marklimit = readLimit;
    markpos = pos;
  }

  @Override
  public void reset() throws IOException {
    buffer();
    if (markpos < 0) {
      throw new IOException("Resetting to invalid mark");
    }
    pos = markpos;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void close() throws IOException {
    buf = null;
    var closed = in;
    in = null;
    if (closed != null) {
      closed.close();
    }
  }
}
