package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.ParseFailureException;
import java.util.ArrayList;
import java.util.List;

/**
 * The ABI's form of a header map: the count, then the length of each name and value, then names and
 * values, each with a NUL behind it. Integers have 4 bytes, little endian.
 */
final class Pairs {
  /** Beyond these Envoy takes the whole map for an empty one. */
  private static final int MAX_COUNT = 1024;

  private static final int MAX_BYTES = 1 << 20;

  private Pairs() {}

  static byte[] encode(List<Header> entries) {
    int count = entries.size();
    byte[][] parts = new byte[2 * count][];
    long size = 4;
    for (int i = 0; i < count; i++) {
      Header entry = entries.get(i);
      parts[2 * i] = entry.nameBytes();
      parts[2 * i + 1] = entry.valueBytes();
      size += 10L + parts[2 * i].length + parts[2 * i + 1].length;
    }
    if (count > MAX_COUNT || size > MAX_BYTES) {
      throw new IllegalArgumentException(
          count
              + " headers in "
              + size
              + " bytes: a proxy takes at most "
              + MAX_COUNT
              + " in "
              + MAX_BYTES);
    }
    byte[] bytes = new byte[(int) size];
    putInt(bytes, 0, count);
    int at = 4 + 8 * count;
    for (int i = 0; i < parts.length; i++) {
      byte[] part = parts[i];
      putInt(bytes, 4 + 4 * i, part.length);
      System.arraycopy(part, 0, bytes, at, part.length);
      at += part.length + 1;
    }
    return bytes;
  }

  static List<Header> decode(byte[] bytes) {
    List<Header> entries = new ArrayList<>();
    if (bytes.length == 0) {
      return entries;
    }
    int count = getInt(bytes, 0);
    if (count < 0 || count > (bytes.length - 4) / 10) {
      throw malformed();
    }
    int at = 4 + 8 * count;
    for (int i = 0; i < count; i++) {
      int nameLength = getInt(bytes, 4 + 8 * i);
      int valueLength = getInt(bytes, 8 + 8 * i);
      byte[] name = slice(bytes, at, nameLength);
      at += nameLength + 1;
      byte[] value = slice(bytes, at, valueLength);
      at += valueLength + 1;
      entries.add(Header.of(name, value));
    }
    return entries;
  }

  private static byte[] slice(byte[] bytes, int start, int length) {
    if (length < 0 || length >= bytes.length - start) {
      throw malformed();
    }
    byte[] slice = new byte[length];
    System.arraycopy(bytes, start, slice, 0, length);
    return slice;
  }

  private static ParseFailureException malformed() {
    return new ParseFailureException(
        Status.PARSE_FAILURE, "the proxy gave a header map whose lengths do not fit its size");
  }

  private static void putInt(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    bytes[at + 1] = (byte) (value >> 8);
    bytes[at + 2] = (byte) (value >> 16);
    bytes[at + 3] = (byte) (value >> 24);
  }

  private static int getInt(byte[] bytes, int at) {
    if (at + 4 > bytes.length) {
      throw malformed();
    }
    return (bytes[at] & 0xFF)
        | (bytes[at + 1] & 0xFF) << 8
        | (bytes[at + 2] & 0xFF) << 16
        | (bytes[at + 3] & 0xFF) << 24;
  }
}
