package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.text.Utf8Sequence;
import java.nio.ByteBuffer;

/** Encodes UTF-8. */
final class UTF8Encoder extends PointEncoder {
  UTF8Encoder(Charset charset) {
    super(charset, 1.1f, 3, (byte) '?');
  }

  @Override
  int length(int point) {
    return Utf8Sequence.length(point);
  }

  @Override
  void put(int point, ByteBuffer out) {
    int length = length(point);
    if (length == 1) {
      out.put((byte) point);
      return;
    }
    int shift = 6 * (length - 1);
    out.put((byte) (0xF00 >> length | point >> shift));
    while (shift > 0) {
      shift -= 6;
      out.put((byte) (0x80 | (point >> shift & 0x3F)));
    }
  }
}
