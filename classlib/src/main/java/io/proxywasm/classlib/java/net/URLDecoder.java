package io.proxywasm.classlib.java.net;

import io.proxywasm.classlib.methods.java.lang.CharsetNames;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Takes the place of {@link java.net.URLDecoder}, which reads the fields of HTML forms. */
public class URLDecoder {
  private static final String WRONG_DIGITS =
      "URLDecoder: Illegal hex characters in escape (%) pattern - ";

  private URLDecoder() {}

  @Deprecated
  @SuppressWarnings("InlineMeSuggester")
  public static String decode(String text) {
    return decode(text, StandardCharsets.UTF_8);
  }

  public static String decode(String text, String charset) throws UnsupportedEncodingException {
    if (charset.isEmpty()) {
      throw new UnsupportedEncodingException("URLDecoder: empty string enc parameter");
    }
    return decode(text, CharsetNames.charset(charset));
  }

  public static String decode(String text, Charset charset) {
    Objects.requireNonNull(charset, "Charset");
    var decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '%') {
        int end = at;
        while (end < text.length() && text.charAt(end) == '%') {
          end += 3;
        }
        decoded.append(new String(bytes(text, at, end), charset));
        at = end;
      } else {
        decoded.append(c == '+' ? ' ' : c);
        at++;
      }
    }
    return decoded.toString();
  }

  /** Reads a run of escapes, of which the last may be cut off. */
  private static byte[] bytes(String text, int from, int end) {
    byte[] bytes = new byte[(end - from) / 3];
    for (int i = 0; i < bytes.length; i++) {
      int at = from + 3 * i;
      if (at + 3 > text.length()) {
        throw new IllegalArgumentException("URLDecoder: Incomplete trailing escape (%) pattern");
      }
      bytes[i] = octet(text, at + 1);
    }
    return bytes;
  }

  private static byte octet(String text, int at) {
    return (byte) (digit(text.charAt(at)) << 4 | digit(text.charAt(at + 1)));
  }

  /** Takes no sign for a digit, as the JDK did before version 18. */
  private static int digit(char c) {
    if (!UriCharacters.HEX.contains(c)) {
      throw new IllegalArgumentException(
          WRONG_DIGITS + "not a hexadecimal digit: \"" + c + "\" = " + (int) c);
    }
    return Character.digit(c, 16);
  }
}
