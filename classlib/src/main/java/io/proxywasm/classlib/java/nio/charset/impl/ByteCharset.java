package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.java.nio.charset.CharsetDecoder;
import io.proxywasm.classlib.java.nio.charset.CharsetEncoder;

/** A charset of which each byte up to a largest one is the code point of that number. */
public final class ByteCharset extends Charset {
  private final int largest;

  private ByteCharset(String name, int largest, String... aliases) {
    super(name, aliases);
    this.largest = largest;
  }

  public static Charset ascii() {
    return new ByteCharset(
        "US-ASCII",
        0x7F,
        "646",
        "ANSI_X3.4-1968",
        "ANSI_X3.4-1986",
        "ASCII",
        "IBM367",
        "ISO646-US",
        "ISO_646.irv:1991",
        "ascii7",
        "cp367",
        "csASCII",
        "iso-ir-6",
        "iso_646.irv:1983",
        "us");
  }

  public static Charset latin1() {
    return new ByteCharset(
        "ISO-8859-1",
        0xFF,
        "819",
        "8859_1",
        "IBM-819",
        "IBM819",
        "ISO8859-1",
        "ISO8859_1",
        "ISO_8859-1",
        "ISO_8859-1:1987",
        "ISO_8859_1",
        "cp819",
        "csISOLatin1",
        "iso-ir-100",
        "l1",
        "latin1");
  }

  @Override
  public boolean contains(Charset cs) {
    return cs instanceof ByteCharset charset && charset.largest <= largest;
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new ByteDecoder(this, largest);
  }

  @Override
  public CharsetEncoder newEncoder() {
    return new ByteEncoder(this, largest);
  }
}
