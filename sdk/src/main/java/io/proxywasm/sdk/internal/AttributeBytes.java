package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.ParseFailureException;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.LinkedHashMap;
import java.util.Map;

/** The proxy's form of attributes: integers, times and durations have 8 bytes, little endian. */
public final class AttributeBytes {
  public static final byte[] NONE = new byte[0];

  private AttributeBytes() {}

  public static String text(byte[] bytes) {
    return Utf8.decode(bytes);
  }

  public static long number(byte[] bytes, String what, String... path) {
    if (bytes.length != 8) {
      throw wrongSize(bytes, what, "8", path);
    }
    long number = 0;
    for (int i = 7; i >= 0; i--) {
      number = number << 8 | (bytes[i] & 0xFF);
    }
    return number;
  }

  public static byte[] ofNumber(long number) {
    byte[] bytes = new byte[8];
    for (int i = 0; i < 8; i++) {
      bytes[i] = (byte) (number >> (8 * i));
    }
    return bytes;
  }

  public static byte[] ofFlag(boolean flag) {
    return new byte[] {(byte) (flag ? 1 : 0)};
  }

  public static boolean flag(byte[] bytes, String... path) {
    if (bytes.length != 1) {
      throw wrongSize(bytes, "a boolean", "1", path);
    }
    return bytes[0] != 0;
  }

  public static Map<String, String> map(byte[] pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Header entry : Pairs.decode(pairs)) {
      map.put(entry.name(), entry.value());
    }
    return map;
  }

  public static String[] prepend(String first, String... rest) {
    String[] path = new String[rest.length + 1];
    path[0] = first;
    System.arraycopy(rest, 0, path, 1, rest.length);
    return path;
  }

  private static ParseFailureException wrongSize(
      byte[] bytes, String what, String size, String... path) {
    return new ParseFailureException(
        Status.PARSE_FAILURE,
        "the attribute "
            + String.join(".", path)
            + " is no "
            + what.substring(what.indexOf(' ') + 1)
            + ": it has "
            + bytes.length
            + " bytes, "
            + what
            + " has "
            + size);
  }
}
