package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.java.nio.charset.CharsetDecoder;
import io.proxywasm.classlib.java.nio.charset.CoderResult;
import io.proxywasm.classlib.text.Utf8Sequence;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Decodes UTF-8, the shortest form of each code point only. */
final class UTF8Decoder extends CharsetDecoder {
  UTF8Decoder(Charset charset) {
    super(charset, 1, 1);
  }

  @Override
  protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
    while (in.hasRemaining()) {
      int first = in.get(in.position()) & 0xFF;
      int length = Utf8Sequence.lengthFrom(first);
      if (length == 0) {
        return CoderResult.malformedForLength(1);
      }
      int point = first & (length == 1 ? 0x7F : 0x7F >> length);
      for (int i = 1; i < length; i++) {
        if (i == in.remaining()) {
          return CoderResult.UNDERFLOW;
        }
        int next = in.get(in.position() + i) & 0xFF;
        if ((next & 0xC0) != 0x80 || (i == 1 && !Utf8Sequence.follows(first, next))) {
          return CoderResult.malformedForLength(i);
        }
        point = point << 6 | (next & 0x3F);
      }
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return CoderResult.malformedForLength(length);
      }
      if (out.remaining() < Character.charCount(point)) {
        return CoderResult.OVERFLOW;
      }
      put(point, out);
      in.position(in.position() + length);
    }
    return CoderResult.UNDERFLOW;
  }

  private static void put(int point, CharBuffer out) {
    if (Character.isBmpCodePoint(point)) {
      out.put((char) point);
    } else {
      out.put(Character.highSurrogate(point));
      out.put(Character.lowSurrogate(point));
    }
  }
}
