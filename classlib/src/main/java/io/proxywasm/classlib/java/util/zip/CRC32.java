package io.proxywasm.classlib.java.util.zip;

/** Takes the place of {@link java.util.zip.CRC32}. */
public class CRC32 extends TableChecksum {
  private static final int[] TABLE = table(0xedb8_8320);

  public CRC32() {
    super(TABLE);
  }
}
