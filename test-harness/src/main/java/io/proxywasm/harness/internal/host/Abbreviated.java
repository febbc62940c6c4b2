package io.proxywasm.harness.internal.host;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes kept for a trace: the beginning of them, turned into text only when it is printed. */
final class Abbreviated {
  private static final int SHOWN = 80;

  private final byte[] beginning;
  private final int length;

  private Abbreviated(byte[] bytes) {
    this.beginning = Arrays.copyOf(bytes, Math.min(bytes.length, SHOWN));
    this.length = bytes.length;
  }

  /** Returns a short form of byte arrays and everything else as it is. */
  static Object of(Object value) {
    return value instanceof byte[] bytes ? new Abbreviated(bytes) : value;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\"");
    for (char c : new String(beginning, StandardCharsets.ISO_8859_1).toCharArray()) {
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7f) {
        text.append(c);
      } else {
        text.append(String.format("\\x%02x", (int) c));
      }
    }
    text.append('"');
    return length > SHOWN
        ? text.append("… (").append(length).append(" bytes)").toString()
        : text.toString();
  }
}
