package io.proxywasm.classlib.java.nio.charset.impl;

import io.proxywasm.classlib.java.nio.charset.Charset;
import io.proxywasm.classlib.java.nio.charset.CoderResult;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** Encodes UTF-16, with a mark at the start if no order is given. */
final class UTF16Encoder extends PointEncoder {
  private static final char MARK = 0xFEFF;

  private final boolean little;
  private final boolean marks;
  private boolean started;

  UTF16Encoder(Charset charset, @Nullable ByteOrder order) {
    super(charset, 2, order == null ? 4 : 2, replacement(order));
    little = order == ByteOrder.LITTLE_ENDIAN;
    marks = order == null;
    started = !marks;
  }

  private static byte[] replacement(@Nullable ByteOrder order) {
    return order == ByteOrder.LITTLE_ENDIAN
        ? new byte[] {(byte) 0xFD, (byte) 0xFF}
        : new byte[] {(byte) 0xFF, (byte) 0xFD};
  }

  @Override
  protected void implReset() {
    started = !marks;
  }

  @Override
  protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
    if (!started && in.hasRemaining()) {
      if (out.remaining() < 2) {
        return CoderResult.OVERFLOW;
      }
      putUnit(MARK, out);
      started = true;
    }
    return super.encodeLoop(in, out);
  }

  @Override
  int length(int point) {
    return 2 * Character.charCount(point);
  }

  @Override
  void put(int point, ByteBuffer out) {
    for (char unit : Character.toChars(point)) {
      putUnit(unit, out);
    }
  }

  private void putUnit(char unit, ByteBuffer out) {
    out.put((byte) (little ? unit : unit >> 8));
    out.put((byte) (little ? unit >> 8 : unit));
  }
}
