package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.text.Utf8;
import java.io.ByteArrayOutputStream;

/** Writes the few protobuf fields that functions of the proxy take; fields may not repeat. */
public final class ProtoWriter {
  private static final int VARINT = 0;
  private static final int LENGTH_DELIMITED = 2;

  private final ByteArrayOutputStream message = new ByteArrayOutputStream();

  public ProtoWriter text(int field, String text) {
    return bytes(field, Utf8.encode(text));
  }

  public ProtoWriter bytes(int field, byte[] bytes) {
    varint(field << 3 | LENGTH_DELIMITED);
    varint(bytes.length);
    message.write(bytes, 0, bytes.length);
    return this;
  }

  public ProtoWriter number(int field, int number) {
    varint(field << 3 | VARINT);
    varint(number);
    return this;
  }

  private void varint(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      message.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    message.write(rest);
  }

  public byte[] toBytes() {
    return message.toByteArray();
  }
}
