package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.Nullable;

/** Methods of {@link Byte}. */
public final class ByteMethods {
  private ByteMethods() {}

  public static byte parseByte(@Nullable String text) {
    return parseByte(text, 10);
  }

  public static byte parseByte(@Nullable String text, int radix) {
    return (byte) SmallNumbers.parse(text, radix, Byte.MAX_VALUE);
  }

  public static Byte decode(String text) {
    return (byte) SmallNumbers.decode(text, Byte.MAX_VALUE);
  }
}
