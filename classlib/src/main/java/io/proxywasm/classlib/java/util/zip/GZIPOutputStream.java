package io.proxywasm.classlib.java.util.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Takes the place of {@link java.util.zip.GZIPOutputStream}. */
public class GZIPOutputStream extends DeflaterOutputStream {
  private static final int CAPACITY = 512;
  private static final byte UNKNOWN_SYSTEM = -1;

  protected CRC32 crc = new CRC32();
  private int size;
  private boolean finished;

  public GZIPOutputStream(OutputStream out) throws IOException {
    this(out, CAPACITY);
  }

  public GZIPOutputStream(OutputStream out, int size) throws IOException {
    super(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true), size);
    out.write(new byte[] {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, UNKNOWN_SYSTEM});
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    super.write(bytes, offset, length);
    crc.update(bytes, offset, length);
    size += length;
  }

  @Override
  public void finish() throws IOException {
    if (!finished) {
      finished = true;
      super.finish();
      writeNumber((int) crc.getValue());
      writeNumber(size);
    }
  }

  /** Writes the least significant byte first. */
  private void writeNumber(int value) throws IOException {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      out.write(value >> shift);
    }
  }
}
