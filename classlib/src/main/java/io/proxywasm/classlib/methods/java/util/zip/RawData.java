package io.proxywasm.classlib.methods.java.util.zip;

import java.util.zip.Inflater;

/** Tells which inflaters expect no header and no checksum around what is compressed. */
public final class RawData {
  private RawData() {}

  public static boolean isReadBy(Inflater inflater) {
    return InflaterMethods.isRaw(inflater);
  }
}
