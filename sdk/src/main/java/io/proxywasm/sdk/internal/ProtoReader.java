package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.ParseFailureException;
import io.proxywasm.sdk.internal.text.Utf8;

/**
 * Reads the fields of a protobuf message one after the other; an unknown one may be passed over.
 */
public final class ProtoReader {
  private static final byte[] NONE = new byte[0];

  private final byte[] message;
  private int at;
  private int field;
  private long number;
  private byte[] bytes = NONE;

  public ProtoReader(byte[] message) {
    this.message = message;
  }

  /** Goes to the next field; false at the end. */
  public boolean next() {
    if (at == message.length) {
      return false;
    }
    int tag = (int) varint();
    field = tag >>> 3;
    number = 0;
    bytes = NONE;
    switch (tag & 7) {
      case 0 -> number = varint();
      case 1 -> take(8);
      case 2 -> bytes = take(varint());
      case 5 -> take(4);
      default -> throw malformed();
    }
    return true;
  }

  public int field() {
    return field;
  }

  public long number() {
    return number;
  }

  public byte[] bytes() {
    return bytes;
  }

  public String text() {
    return Utf8.decode(bytes);
  }

  private byte[] take(long length) {
    if (length < 0 || length > message.length - at) {
      throw malformed();
    }
    byte[] taken = new byte[(int) length];
    System.arraycopy(message, at, taken, 0, taken.length);
    at += taken.length;
    return taken;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at == message.length) {
        throw malformed();
      }
      byte b = message[at++];
      value |= (b & 0x7FL) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw malformed();
  }

  private static ParseFailureException malformed() {
    return new ParseFailureException(
        Status.PARSE_FAILURE, "the proxy gave a message that is no protobuf");
  }
}
