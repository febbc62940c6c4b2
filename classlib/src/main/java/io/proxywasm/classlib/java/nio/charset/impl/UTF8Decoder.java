package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.java.nio.charset.CharsetDecoder;
import io.proxywasm.classlib.java.nio.charset.CoderResult;
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
      int length = length(first);
      if (length == 0) {
        return CoderResult.malformedForLength(1);
      }
      int point = first & (length == 1 ? 0x7F : 0x7F >> length);
      for (int i = 1; i < length; i++) {
        if (i == in.remaining()) {
          return CoderResult.UNDERFLOW;
        }
        int next = in.get(in.position() + i) & 0xFF;
        if ((next & 0xC0) != 0x80 || (i == 1 && !follows(first, next))) {
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

  /** Returns how many bytes a sequence with this first one has, 0 if none begins so. */
  private static int length(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  /** Tells whether a second byte makes neither a longer form than needed nor too large a number. */
  private static boolean follows(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
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
