package io.proxywasm.classlib.java.io;

import java.nio.charset.Charset;

/** Knows the names that charsets had in Java before they had today's. */
final class HistoricalNames {
  private HistoricalNames() {}

  static String of(Charset charset) {
    return switch (charset.name()) {
      case "UTF-8" -> "UTF8";
      case "ISO-8859-1" -> "ISO8859_1";
      case "US-ASCII" -> "ASCII";
      case "UTF-16BE" -> "UnicodeBigUnmarked";
      case "UTF-16LE" -> "UnicodeLittleUnmarked";
      default -> charset.name();
    };
  }
}
