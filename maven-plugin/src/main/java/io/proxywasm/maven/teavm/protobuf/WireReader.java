package io.proxywasm.maven.teavm.protobuf;

import java.nio.charset.StandardCharsets;

/** Reads serialised fields one after the other. */
final class WireReader {
  private final byte[] bytes;
  private int at;
  private int field;
  private long number;
  private byte[] content = {};

  WireReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes to the next field; false at the end. */
  boolean next() {
    if (at == bytes.length) {
      return false;
    }
    int tag = (int) varint();
    field = tag >>> 3;
    switch (tag & 7) {
      case 0 -> number = varint();
      case 1 -> at += 8;
      case 2 -> {
        content = new byte[(int) varint()];
        System.arraycopy(bytes, at, content, 0, content.length);
        at += content.length;
      }
      case 5 -> at += 4;
      default -> throw new IllegalArgumentException("wire type " + (tag & 7));
    }
    return true;
  }

  int field() {
    return field;
  }

  int number() {
    return (int) number;
  }

  byte[] bytes() {
    return content;
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
