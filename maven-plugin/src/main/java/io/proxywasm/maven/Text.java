package io.proxywasm.maven;

import java.util.Locale;

/** Numbers as the log shows them. */
final class Text {
  private Text() {}

  static String bytes(long bytes) {
    return String.format(Locale.ROOT, "%,d bytes", bytes);
  }
}
