package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.java.nio.charset.CharsetDecoder;
import io.proxywasm.classlib.java.nio.charset.CharsetEncoder;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** UTF-16, in one order of bytes or in that which a mark at the start tells. */
public final class UTF16Charset extends Charset {
  private final @Nullable ByteOrder order;

  private UTF16Charset(String name, @Nullable ByteOrder order, String... aliases) {
    super(name, aliases);
    this.order = order;
  }

  public static Charset marked() {
    return new UTF16Charset("UTF-16", null, "UTF_16", "UnicodeBig", "unicode", "utf16");
  }

  public static Charset bigEndian() {
    return new UTF16Charset(
        "UTF-16BE",
        ByteOrder.BIG_ENDIAN,
        "ISO-10646-UCS-2",
        "UTF_16BE",
        "UnicodeBigUnmarked",
        "X-UTF-16BE");
  }

  public static Charset littleEndian() {
    return new UTF16Charset(
        "UTF-16LE", ByteOrder.LITTLE_ENDIAN, "UTF_16LE", "UnicodeLittleUnmarked", "X-UTF-16LE");
  }

  @Override
  public boolean contains(Charset cs) {
    return true;
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new UTF16Decoder(this, order);
  }

  @Override
  public CharsetEncoder newEncoder() {
    return new UTF16Encoder(this, order);
  }
}
