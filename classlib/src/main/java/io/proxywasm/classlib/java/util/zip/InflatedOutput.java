package io.proxywasm.classlib.java.util.zip;

import java.util.zip.Adler32;
import java.util.zip.DataFormatException;

/** What was decompressed: it goes to the caller, and the last 32 KiB are kept for copies. */
final class InflatedOutput {
  private static final int WINDOW = 1 << 15;

  private final byte[] window = new byte[WINDOW];
  private final Adler32 checksum = new Adler32();
  private byte[] to = window;
  private int start;
  private int next;
  private int end;
  private int summed;
  private long total;

  void set(byte[] output, int offset, int length) {
    to = output;
    start = offset;
    next = offset;
    summed = offset;
    end = offset + length;
  }

  int room() {
    return end - next;
  }

  int written() {
    return next - start;
  }

  long total() {
    return total;
  }

  void put(int value) {
    byte each = (byte) value;
    to[next++] = each;
    window[(int) total++ & (WINDOW - 1)] = each;
  }

  /** Copies what was written so far back, as far as there is room; returns how much that was. */
  int copy(int length, int distance) {
    int copied = Math.min(length, room());
    for (int i = 0; i < copied; i++) {
      put(window[(int) (total - distance) & (WINDOW - 1)]);
    }
    return copied;
  }

  void checkDistance(int distance) throws DataFormatException {
    if (distance > total) {
      throw new DataFormatException("invalid distance too far back");
    }
  }

  /** Adds to the checksum what was written since the last time. */
  void sum() {
    checksum.update(to, summed, next - summed);
    summed = next;
  }

  int checksum() {
    return (int) checksum.getValue();
  }

  void clear() {
    checksum.reset();
    total = 0;
  }
}
