package io.proxywasm.classlib.methods.java.lang;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** Finds charsets by name, with the exception that {@link String} declares. */
public final class CharsetNames {
  private CharsetNames() {}

  /** Returns the charset of a name. */
  public static Charset charset(String name) throws UnsupportedEncodingException {
    if (name == null) {
      throw new NullPointerException("charsetName");
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedEncodingException(name);
    }
  }
}
