package io.proxywasm.classlib.java.util.format;

import io.proxywasm.classlib.java.util.UnknownFormatConversionException;
import java.util.ArrayList;
import java.util.List;

/** Takes a format string apart. */
public final class Specifiers {
  private final String format;
  private int at;

  private Specifiers(String format) {
    this.format = format;
  }

  /** Returns the parts; nothing is printed of a string that is wrong anywhere. */
  public static List<Part> parse(String format) {
    return new Specifiers(format).parts();
  }

  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      int end = percent < 0 ? format.length() : percent;
      if (end > at) {
        parts.add(new Text(format.substring(at, end)));
      }
      at = end;
      if (percent >= 0) {
        at++;
        parts.add(specifier());
      }
    }
    return parts;
  }

  private Specifier specifier() {
    int start = at;
    String number = digits();
    String index = "";
    if (!number.isEmpty() && is('$')) {
      at++;
      index = number;
    } else {
      at = start;
    }
    String flags = flags();
    String width = digits();
    String precision = "";
    if (is('.')) {
      at++;
      precision = digits();
      if (precision.isEmpty()) {
        throw unknown(start);
      }
    }
    boolean time = (is('t') || is('T')) && at + 1 < format.length() && isConversion(at + 1);
    int timeFlag = is('T') && time ? Flags.UPPERCASE : 0;
    at += time ? 1 : 0;
    if (at >= format.length() || !isConversion(at)) {
      throw unknown(start);
    }
    return new Specifier(index, flags, timeFlag, width, precision, time, format.charAt(at++));
  }

  private String digits() {
    int start = at;
    while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
      at++;
    }
    return format.substring(start, at);
  }

  private String flags() {
    int start = at;
    while (at < format.length() && Flags.of(format.charAt(at)) != 0) {
      at++;
    }
    return format.substring(start, at);
  }

  private boolean is(char c) {
    return at < format.length() && format.charAt(at) == c;
  }

  private boolean isConversion(int index) {
    char c = format.charAt(index);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '%';
  }

  private UnknownFormatConversionException unknown(int start) {
    return new UnknownFormatConversionException(
        start < format.length() ? format.substring(start, start + 1) : "%");
  }
}
