package io.proxywasm.harness.internal.host;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a protobuf message as far as the proxy's choice between message and text needs it. */
final class ProtoFields {
  private final byte[] bytes;
  private final Map<Integer, byte[]> fields = new HashMap<>();
  private int at;

  private ProtoFields(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the fields that hold bytes, by number; null if this is no message. */
  static @Nullable Map<Integer, byte[]> of(byte[] bytes) {
    ProtoFields message = new ProtoFields(bytes);
    return message.read(0) ? message.fields : null;
  }

  /** Reads to the end of a group, or of the message for group 0. */
  private boolean read(int group) {
    while (at < bytes.length) {
      long tag = varint();
      int number = (int) (tag >>> 3);
      if (tag < 8 || tag > 0xFFFF_FFFFL) {
        return false;
      }
      switch ((int) tag & 7) {
        case 0 -> varint();
        case 1 -> at += 8;
        case 2 -> {
          long length = varint();
          if (length < 0 || length > bytes.length - at) {
            return false;
          }
          if (group == 0) {
            fields.put(number, Arrays.copyOfRange(bytes, at, at + (int) length));
          }
          at += (int) length;
        }
        case 3 -> {
          if (!read(number)) {
            return false;
          }
        }
        case 4 -> {
          return number == group;
        }
        case 5 -> at += 4;
        default -> {
          return false;
        }
      }
    }
    return group == 0 && at == bytes.length;
  }

  /** Reads an integer; one that is cut off ends beyond the end. */
  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 70 && at < bytes.length; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    at = bytes.length + 1;
    return -1;
  }
}
