package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/** Compares strings four characters at a time instead of by two checked calls for each. */
public final class StringMethods {
  private StringMethods() {}

  @OnInstance
  public static int length(String text) {
    return length(chars(text));
  }

  @Unmanaged // without a check for null, and so without the frame that it asks for
  private static int length(char[] chars) {
    return chars.length;
  }

  @OnInstance
  public static boolean equals(String text, @Nullable Object other) {
    if (text == other) {
      return true;
    }
    if (!(other instanceof String string)) {
      return false;
    }
    char[] a = chars(text);
    char[] b = chars(string);
    return a.length == b.length && same(a, 0, b, a.length);
  }

  @OnInstance
  public static boolean startsWith(String text, String prefix) {
    return startsWith(text, prefix, 0);
  }

  @OnInstance
  public static boolean startsWith(String text, String prefix, int offset) {
    char[] a = chars(text);
    char[] b = chars(prefix);
    return offset >= 0 && offset <= a.length - b.length && same(a, offset, b, b.length);
  }

  @OnInstance
  public static boolean endsWith(String text, String suffix) {
    return startsWith(text, suffix, chars(text).length - chars(suffix).length);
  }

  /** Returns the string's own array. */
  @Field("characters")
  static native char[] chars(String text);

  /** Tells whether the characters from an offset on are all those of b. */
  @Unmanaged // reads memory past the arrays' bounds checks, and nothing in it lets them move
  private static boolean same(char[] a, int offset, char[] b, int length) {
    Address x = Address.ofData(a).add(2 * offset);
    Address y = Address.ofData(b);
    int left = length;
    while (left >= 4) {
      if (x.getLong() != y.getLong()) {
        return false;
      }
      x = x.add(8);
      y = y.add(8);
      left -= 4;
    }
    while (left > 0) {
      if (x.getChar() != y.getChar()) {
        return false;
      }
      x = x.add(2);
      y = y.add(2);
      left--;
    }
    return true;
  }
}
