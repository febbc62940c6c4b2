package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.java.nio.charset.CharsetEncoder;
import io.proxywasm.classlib.java.nio.charset.CoderResult;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Encodes code point by code point. */
abstract class PointEncoder extends CharsetEncoder {
  PointEncoder(Charset charset, float average, float max, byte... replacement) {
    super(charset, average, max, replacement);
  }

  /** Returns how many bytes a code point takes, 0 if there are none for it. */
  abstract int length(int point);

  abstract void put(int point, ByteBuffer out);

  @Override
  protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
    while (in.hasRemaining()) {
      int point = in.get(in.position());
      int chars = 1;
      if (Character.isLowSurrogate((char) point)) {
        return CoderResult.malformedForLength(1);
      }
      if (Character.isHighSurrogate((char) point)) {
        if (in.remaining() == 1) {
          return CoderResult.UNDERFLOW;
        }
        char low = in.get(in.position() + 1);
        if (!Character.isLowSurrogate(low)) {
          return CoderResult.malformedForLength(1);
        }
        point = Character.toCodePoint((char) point, low);
        chars = 2;
      }
      int length = length(point);
      if (length == 0) {
        return CoderResult.unmappableForLength(chars);
      }
      if (out.remaining() < length) {
        return CoderResult.OVERFLOW;
      }
      put(point, out);
      in.position(in.position() + chars);
    }
    return CoderResult.UNDERFLOW;
  }
}
