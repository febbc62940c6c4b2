package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.java.nio.charset.CharsetDecoder;
import io.proxywasm.classlib.java.nio.charset.CoderResult;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-16. */
final class UTF16Decoder extends CharsetDecoder {
  private static final int MARK = 0xFEFF;
  private static final int REVERSED_MARK = 0xFFFE;

  private final @Nullable ByteOrder given;
  private @Nullable ByteOrder order;

  UTF16Decoder(Charset charset, @Nullable ByteOrder order) {
    super(charset, 0.5f, 1);
    given = order;
    this.order = order;
  }

  @Override
  protected void implReset() {
    order = given;
  }

  @Override
  protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
    while (in.remaining() > 1) {
      int unit = unit(in, 0);
      if (order == null) {
        order = unit == REVERSED_MARK ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        if (unit == MARK || unit == REVERSED_MARK) {
          in.position(in.position() + 2);
          continue;
        }
      }
      int units = 1;
      if (Character.isLowSurrogate((char) unit)) {
        return CoderResult.malformedForLength(2);
      }
      if (Character.isHighSurrogate((char) unit)) {
        if (in.remaining() < 4) {
          return CoderResult.UNDERFLOW;
        }
        if (!Character.isLowSurrogate((char) unit(in, 2))) {
          return CoderResult.malformedForLength(4);
        }
        units = 2;
      }
      if (out.remaining() < units) {
        return CoderResult.OVERFLOW;
      }
      for (int i = 0; i < units; i++) {
        out.put((char) unit(in, 0));
        in.position(in.position() + 2);
      }
    }
    return CoderResult.UNDERFLOW;
  }

  private int unit(ByteBuffer in, int offset) {
    int first = in.get(in.position() + offset) & 0xFF;
    int second = in.get(in.position() + offset + 1) & 0xFF;
    return order == ByteOrder.LITTLE_ENDIAN ? second << 8 | first : first << 8 | second;
  }
}
