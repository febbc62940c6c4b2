package io.proxywasm.harness.internal.host;

import java.util.Arrays;

/** A body or a part of one, with the two ways of changing it that the proxy allows. */
final class BodyBuffer {
  private static final byte[] NOTHING = new byte[0];

  private byte[] content;

  BodyBuffer(byte[] content) {
    this.content = content;
  }

  int size() {
    return content.length;
  }

  byte[] bytes() {
    return content;
  }

  /** Returns at most {@code length} bytes, both unsigned; a start behind the end gives none. */
  byte[] range(int start, int length) {
    if (Integer.compareUnsigned(start, content.length) >= 0) {
      return new byte[0];
    }
    int end = (int) Math.min(start + Integer.toUnsignedLong(length), content.length);
    return Arrays.copyOfRange(content, start, end);
  }

  /** Takes all out. */
  byte[] drain() {
    byte[] all = content;
    content = NOTHING;
    return all;
  }

  void append(byte[] more) {
    content = concat(content, more);
  }

  /**
   * Changes the buffer as {@code proxy_set_buffer_bytes} does; returns the status. The length is
   * unsigned.
   */
  int set(int start, int length, byte[] data) {
    if (start == 0) {
      int drained = (int) Math.min(Integer.toUnsignedLong(length), content.length);
      content = concat(data, Arrays.copyOfRange(content, drained, content.length));
      return Status.OK;
    }
    if (Integer.compareUnsigned(start, content.length) >= 0) {
      append(data);
      return Status.OK;
    }
    return Status.BAD_ARGUMENT;
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
