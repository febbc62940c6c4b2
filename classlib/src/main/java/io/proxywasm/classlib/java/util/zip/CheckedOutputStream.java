package io.proxywasm.classlib.java.util.zip;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Checksum;

/** Takes the place of {@link java.util.zip.CheckedOutputStream}. */
public class CheckedOutputStream extends FilterOutputStream {
  private final Checksum checksum;

  public CheckedOutputStream(OutputStream out, Checksum checksum) {
    super(out);
    this.checksum = checksum;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    checksum.update(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    checksum.update(bytes, offset, length);
  }

  public Checksum getChecksum() {
    return checksum;
  }
}
