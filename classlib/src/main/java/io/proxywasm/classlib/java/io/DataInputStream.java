package io.proxywasm.classlib.java.io;

import java.io.DataInput;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.io.DataInputStream}. */
public class DataInputStream extends FilterInputStream implements DataInput {
  public DataInputStream(InputStream in) {
    super(in);
  }

  public static String readUTF(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readUnsignedShort()];
    in.readFully(bytes, 0, bytes.length);
    return ModifiedUtf8.decode(bytes);
  }

  @Override
  public final int read(byte[] to) throws IOException {
    return in.read(to, 0, to.length);
  }

  @Override
  public final int read(byte[] to, int offset, int length) throws IOException {
    return in.read(to, offset, length);
  }

  @Override
  public final void readFully(byte[] to) throws IOException {
    readFully(to, 0, to.length);
  }

  @Override
  public final void readFully(byte[] to, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, to.length);
    int count = 0;
    while (count < length) {
      int read = in.read(to, offset + count, length - count);
      if (read < 0) {
        throw new EOFException();
      }
      count += read;
    }
  }

  @Override
  public final int skipBytes(int n) throws IOException {
    int total = 0;
    while (total < n) {
      int skipped = (int) in.skip((long) n - total);
      if (skipped <= 0) {
        break;
      }
      total += skipped;
    }
    return total;
  }

  @Override
  public final boolean readBoolean() throws IOException {
    return readUnsignedByte() != 0;
  }

  @Override
  public final byte readByte() throws IOException {
    return (byte) readUnsignedByte();
  }

  @Override
  public final int readUnsignedByte() throws IOException {
    int read = in.read();
    if (read < 0) {
      throw new EOFException();
    }
    return read;
  }

  @Override
  public final short readShort() throws IOException {
    return (short) readUnsignedShort();
  }

  @Override
  public final int readUnsignedShort() throws IOException {
    return (int) readBytes(Short.BYTES);
  }

  @Override
  public final char readChar() throws IOException {
    return (char) readUnsignedShort();
  }

  @Override
  public final int readInt() throws IOException {
    return (int) readBytes(Integer.BYTES);
  }

  @Override
  public final long readLong() throws IOException {
    return readBytes(Long.BYTES);
  }

  private long readBytes(int count) throws IOException {
    byte[] bytes = new byte[count];
    readFully(bytes, 0, count);
    long value = 0;
    for (byte each : bytes) {
      value = value << 8 | (each & 0xff);
    }
    return value;
  }

  @Override
  public final float readFloat() throws IOException {
    return Float.intBitsToFloat(readInt());
  }

  @Override
  public final double readDouble() throws IOException {
    return Double.longBitsToDouble(readLong());
  }

  /** Takes each byte of a line for a character. */
  @Deprecated
  @Override
  public final @Nullable String readLine() throws IOException {
    int c = in.read();
    if (c < 0) {
      return null;
    }
    var line = new StringBuilder();
    while (c >= 0 && c != '\n' && c != '\r') {
      line.append((char) c);
      c = in.read();
    }
    if (c == '\r') {
      skipLineFeed();
    }
    return line.toString();
  }

  private void skipLineFeed() throws IOException {
    int next = in.read();
    if (next >= 0 && next != '\n') {
      var back = in instanceof PushbackInputStream has ? has : new PushbackInputStream(in);
      back.unread(next);
      in = back;
    }
  }

  @Override
  public final String readUTF() throws IOException {
    return readUTF(this);
  }
}
