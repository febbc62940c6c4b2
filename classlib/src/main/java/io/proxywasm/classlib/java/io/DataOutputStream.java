package io.proxywasm.classlib.java.io;

import java.io.DataOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes the place of {@link java.io.DataOutputStream}. */
public class DataOutputStream extends FilterOutputStream implements DataOutput {
  protected int written;

  public DataOutputStream(OutputStream out) {
    super(out);
  }

  private void count(int more) {
    int sum = written + more;
    written = sum < 0 ? Integer.MAX_VALUE : sum;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    count(1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    out.write(from, offset, length);
    count(length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public final void writeBoolean(boolean value) throws IOException {
    writeByte(value ? 1 : 0);
  }

  @Override
  public final void writeByte(int value) throws IOException {
    write(value, 1);
  }

  @Override
  public final void writeShort(int value) throws IOException {
    write(value, Short.BYTES);
  }

  @Override
  public final void writeChar(int value) throws IOException {
    write(value, Character.BYTES);
  }

  @Override
  public final void writeInt(int value) throws IOException {
    write(value, Integer.BYTES);
  }

  @Override
  public final void writeLong(long value) throws IOException {
    write(value, Long.BYTES);
  }

  private void write(long value, int count) throws IOException {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) (value >> (8 * (count - 1 - i)));
    }
    out.write(bytes, 0, count);
    count(count);
  }

  @Override
  public final void writeFloat(float value) throws IOException {
    writeInt(Float.floatToIntBits(value));
  }

  @Override
  public final void writeDouble(double value) throws IOException {
    writeLong(Double.doubleToLongBits(value));
  }

  @Override
  public final void writeBytes(String text) throws IOException {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.charAt(i);
    }
    out.write(bytes, 0, bytes.length);
    count(bytes.length);
  }

  @Override
  public final void writeChars(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      writeChar(text.charAt(i));
    }
  }

  @Override
  public final void writeUTF(String text) throws IOException {
    byte[] bytes = ModifiedUtf8.encode(text);
    out.write(bytes, 0, bytes.length);
    count(bytes.length);
  }

  public final int size() {
    return written;
  }
}
