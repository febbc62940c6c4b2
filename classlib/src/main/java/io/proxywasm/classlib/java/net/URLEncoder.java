package io.proxywasm.classlib.java.net;

import io.proxywasm.classlib.methods.java.lang.CharsetNames;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Takes the place of {@link java.net.URLEncoder}, which writes the fields of HTML forms. */
public class URLEncoder {
  private static final String MARKS = "-_.*";
  private static final String HEX = "0123456789ABCDEF";

  private URLEncoder() {}

  @Deprecated
  @SuppressWarnings("InlineMeSuggester")
  public static String encode(String text) {
    return encode(text, StandardCharsets.UTF_8);
  }

  public static String encode(String text, String charset) throws UnsupportedEncodingException {
    return encode(text, CharsetNames.charset(charset));
  }

  public static String encode(String text, Charset charset) {
    Objects.requireNonNull(charset, "charset");
    var encoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || stays(c)) {
        encoded.append(c == ' ' ? '+' : c);
        at++;
      } else {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ' && !stays(text.charAt(end))) {
          end++;
        }
        escape(encoded, text.substring(at, end).getBytes(charset));
        at = end;
      }
    }
    return encoded.toString();
  }

  private static boolean stays(char c) {
    return UriCharacters.ALPHANUMERIC.contains(c) || MARKS.indexOf(c) >= 0;
  }

  private static void escape(StringBuilder to, byte[] bytes) {
    for (byte each : bytes) {
      to.append('%').append(HEX.charAt(each >> 4 & 15)).append(HEX.charAt(each & 15));
    }
  }
}
