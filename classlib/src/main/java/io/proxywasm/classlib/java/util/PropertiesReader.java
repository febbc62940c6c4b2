package io.proxywasm.classlib.java.util;

import java.io.IOException;
import java.util.Map;

/** Reads the lines of a properties file. */
final class PropertiesReader {
  /** Gives characters, and -1 at the end. */
  interface Source {
    int read() throws IOException;
  }

  private final Source source;
  private int next;

  PropertiesReader(Source source) {
    this.source = source;
  }

  void readInto(Map<Object, Object> properties) throws IOException {
    next = source.read();
    while (next >= 0) {
      var line = logicalLine();
      if (!line.isEmpty()) {
        put(properties, line);
      }
    }
  }

  /** Reads a line with those it goes on in; a comment, or a blank one, is empty. */
  private String logicalLine() throws IOException {
    skipBlanks();
    var line = new StringBuilder();
    if (next == '#' || next == '!') {
      while (next >= 0 && !isLineEnd(next)) {
        next = source.read();
      }
    }
    while (next >= 0 && !isLineEnd(next)) {
      if (next != '\\') {
        line.append((char) next);
        next = source.read();
        continue;
      }
      next = source.read();
      if (next >= 0 && isLineEnd(next)) {
        endLine();
        skipBlanks();
      } else if (next >= 0) {
        line.append('\\').append((char) next);
        next = source.read();
      }
    }
    endLine();
    return line.toString();
  }

  private void endLine() throws IOException {
    int end = next;
    if (end >= 0) {
      next = source.read();
      if (end == '\r' && next == '\n') {
        next = source.read();
      }
    }
  }

  private void skipBlanks() throws IOException {
    while (isBlank(next)) {
      next = source.read();
    }
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  private static void put(Map<Object, Object> properties, String line) {
    int end = 0;
    while (end < line.length() && !isKeyEnd(line.charAt(end))) {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    int value = end;
    boolean separated = false;
    while (value < line.length() && isSeparator(line.charAt(value), separated)) {
      separated |= !isBlank(line.charAt(value));
      value++;
    }
    properties.put(unescaped(line.substring(0, end)), unescaped(line.substring(value)));
  }

  private static boolean isKeyEnd(char c) {
    return isBlank(c) || c == '=' || c == ':';
  }

  /** Only one of the characters between key and value is no blank. */
  private static boolean isSeparator(char c, boolean separated) {
    return isBlank(c) || (!separated && isKeyEnd(c));
  }

  private static String unescaped(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      c = text.charAt(++i);
      if (c == 'u') {
        out.append(unicode(text, i + 1));
        i += 4;
      } else {
        int escape = "tnrf".indexOf(c);
        out.append(escape < 0 ? c : "\t\n\r\f".charAt(escape));
      }
    }
    return out.toString();
  }

  private static char unicode(String text, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit =
          i < text.length() && text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        throw new IllegalArgumentException("Malformed \\uxxxx encoding.");
      }
      value = value << 4 | digit;
    }
    return (char) value;
  }
}
