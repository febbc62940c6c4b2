package io.proxywasm.classlib.java.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;

/** Finds charsets, with the exception that the coding of forms declares. */
final class FormCharsets {
  private FormCharsets() {}

  static Charset named(String name) throws UnsupportedEncodingException {
    try {
      return Charset.forName(Objects.requireNonNull(name, "charsetName"));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedEncodingException(name);
    }
  }
}
