package io.proxywasm.classlib.java.util.zip;

/** Takes the place of {@link java.util.zip.CRC32C}. */
public final class CRC32C extends TableChecksum {
  private static final int[] TABLE = table(0x82f6_3b78);

  public CRC32C() {
    super(TABLE);
  }
}
