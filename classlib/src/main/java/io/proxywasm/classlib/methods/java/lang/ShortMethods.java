package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.Nullable;

/** Methods of {@link Short}. */
public final class ShortMethods {
  private ShortMethods() {}

  public static short parseShort(@Nullable String text) {
    return parseShort(text, 10);
  }

  public static short parseShort(@Nullable String text, int radix) {
    return (short) SmallNumbers.parse(text, radix, Short.MAX_VALUE);
  }

  public static Short decode(String text) {
    return (short) SmallNumbers.decode(text, Short.MAX_VALUE);
  }
}
