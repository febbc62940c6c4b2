package io.proxywasm.classlib.protobuf;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;

/** Writes unknown fields as {@code TextFormat} does. */
public final class UnknownText {
  private UnknownText() {}

  /** Returns the text of unknown fields; called by their {@code toString}. */
  public static String of(UnknownFieldSet fields) {
    var lines = new TextLines();
    print(fields, lines);
    return lines.toString();
  }

  static void print(UnknownFieldSet fields, TextLines lines) {
    fields
        .asMap()
        .forEach(
            (number, field) -> {
              String name = Integer.toString(number);
              field.getVarintList().forEach(v -> lines.value(name, Long.toUnsignedString(v)));
              field.getFixed32List().forEach(v -> lines.value(name, hex(v, 8)));
              field.getFixed64List().forEach(v -> lines.value(name, hex(v, 16)));
              field.getLengthDelimitedList().forEach(bytes -> print(name, bytes, lines));
              field
                  .getGroupList()
                  .forEach(
                      group -> {
                        lines.open(name);
                        print(group, lines);
                        lines.close();
                      });
            });
  }

  /** What can be read as a message is shown as one. */
  private static void print(String name, ByteString bytes, TextLines lines) {
    UnknownFieldSet message;
    try {
      message = UnknownFieldSet.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      lines.value(name, Escapes.quote(bytes.toByteArray()));
      return;
    }
    lines.open(name + ":");
    print(message, lines);
    lines.close();
  }

  private static String hex(long value, int digits) {
    var text = new StringBuilder("0x");
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      text.append(Character.forDigit((int) (value >>> shift) & 15, 16));
    }
    return text.toString();
  }
}
