package io.proxywasm.classlib.java.util.zip;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** Takes the place of {@link java.util.zip.GZIPInputStream}; several members follow each other. */
public class GZIPInputStream extends InflaterInputStream {
  public static final int GZIP_MAGIC = 0x8b1f;

  private static final int CAPACITY = 512;
  private static final int DEFLATED = 8;
  private static final int HAS_HEADER_CHECK = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int TRAILER = 8;

  protected CRC32 crc = new CRC32();
  protected boolean eos;
  private long size;
  private boolean closed;

  public GZIPInputStream(InputStream in) throws IOException {
    this(in, CAPACITY);
  }

  public GZIPInputStream(InputStream in, int size) throws IOException {
    super(in, new Inflater(true), size);
    readHeader(in);
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
    while (!eos) {
      int read = super.read(to, offset, length);
      if (read >= 0) {
        crc.update(to, offset, read);
        size += read;
        return read;
      }
      eos = !hasNextMember();
    }
    return -1;
  }

  private static void readHeader(InputStream source) throws IOException {
    var checksum = new CRC32();
    var in = new CheckedInputStream(source, checksum);
    if (number(in, 2) != GZIP_MAGIC) {
      throw new ZipException("Not in GZIP format");
    }
    if (number(in, 1) != DEFLATED) {
      throw new ZipException("Unsupported compression method");
    }
    int flags = (int) number(in, 1);
    number(in, 6); // time, compression, system
    if ((flags & HAS_EXTRA) != 0) {
      for (long rest = number(in, 2); rest > 0; rest--) {
        number(in, 1);
      }
    }
    if ((flags & HAS_NAME) != 0) {
      skipText(in);
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText(in);
    }
    long expected = checksum.getValue() & 0xffff;
    if ((flags & HAS_HEADER_CHECK) != 0 && number(in, 2) != expected) {
      throw new ZipException("Corrupt GZIP header");
    }
  }

  private static void skipText(InputStream in) throws IOException {
    long c;
    do {
      c = number(in, 1);
    } while (c != 0);
  }

  /** Reads a number of so many bytes, the least significant first. */
  private static long number(InputStream in, int bytes) throws IOException {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      int read = in.read();
      if (read < 0) {
        throw new EOFException();
      }
      value |= (long) read << (8 * i);
    }
    return value;
  }

  /** Checks what ends a member; begins another one if it follows. */
  private boolean hasNextMember() throws IOException {
    int rest = inf.getRemaining();
    var left = new ByteArrayInputStream(buf, len - rest, rest);
    var behind = new SequenceInputStream(left, new Unclosed(in));
    if (number(behind, 4) != crc.getValue() || number(behind, 4) != (size & 0xffff_ffffL)) {
      throw new ZipException("Corrupt GZIP trailer");
    }
    if (in.available() <= 0 && rest <= TRAILER) {
      return false;
    }
    try {
      readHeader(behind);
    } catch (IOException e) {
      return false; // what follows is something else
    }
    restart();
    crc.reset();
    size = 0;
    inf.setInput(buf, len - left.available(), left.available());
    return true;
  }

  /** Keeps the source open where a sequence is through with it. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      super.close();
      eos = true;
      closed = true;
    }
  }
}
