package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import java.nio.ByteBuffer;

/** Encodes code points that are bytes. */
final class ByteEncoder extends PointEncoder {
  private final int largest;

  ByteEncoder(Charset charset, int largest) {
    super(charset, 1, 1, (byte) '?');
    this.largest = largest;
  }

  @Override
  int length(int point) {
    return point <= largest ? 1 : 0;
  }

  @Override
  void put(int point, ByteBuffer out) {
    out.put((byte) point);
  }
}
