package io.proxywasm.classlib.java.nio.charset;

import io.proxywasm.classlib.java.nio.charset.impl.ByteCharset;
import io.proxywasm.classlib.java.nio.charset.impl.UTF16Charset;
import io.proxywasm.classlib.java.nio.charset.impl.UTF8Charset;

/** Takes the place of {@link java.nio.charset.StandardCharsets}. */
public final class StandardCharsets {
  public static final Charset UTF_8 = UTF8Charset.INSTANCE;
  public static final Charset US_ASCII = ByteCharset.ascii();
  public static final Charset ISO_8859_1 = ByteCharset.latin1();
  public static final Charset UTF_16 = UTF16Charset.marked();
  public static final Charset UTF_16BE = UTF16Charset.bigEndian();
  public static final Charset UTF_16LE = UTF16Charset.littleEndian();

  private StandardCharsets() {}
}
