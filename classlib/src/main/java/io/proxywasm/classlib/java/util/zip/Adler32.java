package io.proxywasm.classlib.java.util.zip;

import java.util.zip.Checksum;

/** Takes the place of {@link java.util.zip.Adler32}. */
public class Adler32 implements Checksum {
  private static final int BASE = 65_521;

  private int sum = 1;
  private int sumOfSums;

  public Adler32() {}

  @Override
  public void update(int b) {
    sum = (sum + (b & 0xff)) % BASE;
    sumOfSums = (sumOfSums + sum) % BASE;
  }

  @Override
  public void update(byte[] bytes, int offset, int length) {
    if (offset < 0 || length < 0 || offset > bytes.length - length) {
      throw new ArrayIndexOutOfBoundsException();
    }
    for (int i = offset; i < offset + length; i++) {
      update(bytes[i]);
    }
  }

  @Override
  public long getValue() {
    return (long) sumOfSums << 16 | sum;
  }

  @Override
  public void reset() {
    sum = 1;
    sumOfSums = 0;
  }
}
