package io.proxywasm.its;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A header value of all bytes that HTTP allows in one, most of them no UTF-8. */
final class HeaderBytes {
  /** The headers that hold it behind {@code CopyingFilter}. */
  static final List<String> COPIES = List.of("x-bytes", "x-first", "x-all", "x-entry");

  private HeaderBytes() {}

  static byte[] value() {
    var value = new ByteArrayOutputStream();
    for (int b = 0x21; b <= 0xFF; b++) {
      if (b != 0x7F) {
        value.write(b);
      }
    }
    return value.toByteArray();
  }
}
