package io.proxywasm.classlib.methods.java.lang;

import java.util.ArrayList;
import java.util.List;

/** Splits texts into lines, and indents them. */
final class Lines {
  private Lines() {}

  /** Returns the lines, without what ends them. */
  static List<String> of(String text) {
    var lines = new ArrayList<String>();
    int length = text.length();
    int from = 0;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(from, at));
        if (c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') {
          at++;
        }
        from = at + 1;
      }
    }
    if (from < length) {
      lines.add(text.substring(from));
    }
    return lines;
  }

  static String indent(String text, int by) {
    if (text.isEmpty()) {
      return "";
    }
    var result = new StringBuilder();
    for (String line : of(text)) {
      int dropped = (int) Math.min(-(long) Math.min(by, 0), leading(line));
      result.append(" ".repeat(Math.max(by, 0))).append(line.substring(dropped)).append('\n');
    }
    return result.toString();
  }

  /** Removes the white space that all lines begin with, and what they end with. */
  static String stripIndent(String text) {
    if (text.isEmpty()) {
      return "";
    }
    List<String> lines = of(text);
    char last = text.charAt(text.length() - 1);
    boolean endsInLine = last != '\n' && last != '\r';
    // A last line of nothing but white space says how far the text is indented.
    int least = endsInLine ? Integer.MAX_VALUE : 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() || (endsInLine && i == lines.size() - 1)) {
        least = Math.min(least, leading(line));
      }
    }
    var result = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      result.append(i == 0 ? "" : "\n");
      result.append(line.isBlank() ? "" : line.substring(least).stripTrailing());
    }
    return result.append(endsInLine ? "" : "\n").toString();
  }

  private static int leading(String line) {
    return line.length() - line.stripLeading().length();
  }
}
