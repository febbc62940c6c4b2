package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.java.nio.charset.CharsetDecoder;
import io.proxywasm.classlib.java.nio.charset.CoderResult;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Decodes bytes that are code points. */
final class ByteDecoder extends CharsetDecoder {
  private final int largest;

  ByteDecoder(Charset charset, int largest) {
    super(charset, 1, 1);
    this.largest = largest;
  }

  @Override
  protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
    while (in.hasRemaining()) {
      int next = in.get(in.position()) & 0xFF;
      if (next > largest) {
        return CoderResult.malformedForLength(1);
      }
      if (!out.hasRemaining()) {
        return CoderResult.OVERFLOW;
      }
      out.put((char) next);
      in.position(in.position() + 1);
    }
    return CoderResult.UNDERFLOW;
  }
}
