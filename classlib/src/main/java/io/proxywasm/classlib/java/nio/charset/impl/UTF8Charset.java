package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.java.nio.charset.CharsetDecoder;
import io.proxywasm.classlib.java.nio.charset.CharsetEncoder;

/** UTF-8. */
public final class UTF8Charset extends Charset {
  public static final UTF8Charset INSTANCE = new UTF8Charset();

  private UTF8Charset() {
    super("UTF-8", new String[] {"UTF8", "unicode-1-1-utf-8"});
  }

  @Override
  public boolean contains(Charset cs) {
    return true;
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new UTF8Decoder(this);
  }

  @Override
  public CharsetEncoder newEncoder() {
    return new UTF8Encoder(this);
  }
}
