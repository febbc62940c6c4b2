package io.proxywasm.classlib.java.util.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Checksum;

/** Takes the place of {@link java.util.zip.CheckedInputStream}. */
public class CheckedInputStream extends FilterInputStream {
  private static final int CHUNK = 512;

  private final Checksum checksum;

  public CheckedInputStream(InputStream in, Checksum checksum) {
    super(in);
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    if (read >= 0) {
      checksum.update(read);
    }
    return read;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int read = in.read(to, offset, length);
    if (read >= 0) {
      checksum.update(to, offset, read);
    }
    return read;
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] skipped = new byte[CHUNK];
    long total = 0;
    while (total < n) {
      int read = read(skipped, 0, (int) Math.min(n - total, CHUNK));
      if (read < 0) {
        break;
      }
      total += read;
    }
    return total;
  }

  public Checksum getChecksum() {
    return checksum;
  }
}
