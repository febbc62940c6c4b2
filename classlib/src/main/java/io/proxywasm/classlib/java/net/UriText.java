package io.proxywasm.classlib.java.net;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes characters as escapes, and reads them. */
final class UriText {
  private static final String HEX = "0123456789ABCDEF";

  private UriText() {}

  /** Escapes what may not stand in a part of a URI, and each percent sign. */
  static String quote(String text, UriCharacters allowed) {
    var quoted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stays = c < 128 ? allowed.contains(c) : UriCharacters.isVisible(c);
      if (stays) {
        quoted.append(c);
      } else {
        escape(quoted, String.valueOf(c));
      }
    }
    return quoted.toString();
  }

  /** Escapes what is not ASCII. */
  static String ascii(String text) {
    var escaped = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) >= 128) {
        end++;
      }
      if (end > at) {
        escape(escaped, text.substring(at, end));
        at = end;
      } else {
        escaped.append(text.charAt(at++));
      }
    }
    return escaped.toString();
  }

  private static void escape(StringBuilder to, String text) {
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      to.append('%').append(HEX.charAt(each >> 4 & 15)).append(HEX.charAt(each & 15));
    }
  }

  /**
   * Reads escapes as UTF-8.
   *
   * @param keepsBrackets whether those between brackets stay, which an IPv6 address may have
   */
  static @Nullable String decode(@Nullable String text, boolean keepsBrackets) {
    if (text == null || text.indexOf('%') < 0) {
      return text;
    }
    var decoded = new StringBuilder();
    boolean keeps = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      keeps = keepsBrackets && (c == '[' || (keeps && c != ']'));
      if (c != '%' || keeps) {
        decoded.append(c);
        at++;
      } else {
        int end = at;
        while (end < text.length() && text.charAt(end) == '%') {
          end += 3;
        }
        decoded.append(decoded(text, at, end));
        at = end;
      }
    }
    return decoded.toString();
  }

  /** Reads a run of escapes. */
  private static String decoded(String text, int from, int end) {
    byte[] bytes = new byte[(end - from) / 3];
    for (int i = 0; i < bytes.length; i++) {
      int at = from + 3 * i;
      bytes[i] =
          (byte)
              (Character.digit(text.charAt(at + 1), 16) << 4
                  | Character.digit(text.charAt(at + 2), 16));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Writes the letters of ASCII small, as schemes and hosts compare. */
  static @Nullable String lower(@Nullable String text) {
    if (text == null) {
      return null;
    }
    var lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return lower.toString();
  }

  /** Writes the digits of escapes with capitals, as all else compares. */
  static @Nullable String withCapitalEscapes(@Nullable String text) {
    if (text == null || text.indexOf('%') < 0) {
      return text;
    }
    var capital = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isEscaped =
          (i > 0 && text.charAt(i - 1) == '%') || (i > 1 && text.charAt(i - 2) == '%');
      if (isEscaped && c >= 'a' && c <= 'f') {
        capital.setCharAt(i, (char) (c + 'A' - 'a'));
      }
    }
    return capital.toString();
  }
}
