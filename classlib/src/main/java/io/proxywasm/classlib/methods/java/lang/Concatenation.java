package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;

/** What {@code a + b} becomes: one array of the right length, written once. */
public final class Concatenation {
  private Concatenation() {}

  public static String of(@Nullable String a, @Nullable String b) {
    char[] x = chars(a);
    char[] y = chars(b);
    char[] all = new char[x.length + y.length];
    put(y, all, put(x, all, 0));
    return text(all);
  }

  public static String of(@Nullable String a, @Nullable String b, @Nullable String c) {
    char[] x = chars(a);
    char[] y = chars(b);
    char[] z = chars(c);
    char[] all = new char[x.length + y.length + z.length];
    put(z, all, put(y, all, put(x, all, 0)));
    return text(all);
  }

  public static String of(
      @Nullable String a, @Nullable String b, @Nullable String c, @Nullable String d) {
    char[] w = chars(a);
    char[] x = chars(b);
    char[] y = chars(c);
    char[] z = chars(d);
    char[] all = new char[w.length + x.length + y.length + z.length];
    put(z, all, put(y, all, put(x, all, put(w, all, 0))));
    return text(all);
  }

  private static char[] chars(@Nullable String text) {
    return StringMethods.chars(text == null ? "null" : text);
  }

  /** Makes a string of an array that nobody else has. */
  static String text(char[] chars) {
    String text = new String();
    StringMethods.setChars(text, chars);
    return text;
  }

  /** Returns the place behind what it has copied. */
  @Unmanaged // copies raw memory; nothing in it lets the arrays move
  private static int put(char[] chars, char[] target, int at) {
    Address from = Address.ofData(chars);
    Address to = Address.ofData(target).add(2 * at);
    int left = chars.length;
    while (left >= 4) {
      to.putLong(from.getLong());
      from = from.add(8);
      to = to.add(8);
      left -= 4;
    }
    while (left > 0) {
      to.putChar(from.getChar());
      from = from.add(2);
      to = to.add(2);
      left--;
    }
    return at + chars.length;
  }
}
