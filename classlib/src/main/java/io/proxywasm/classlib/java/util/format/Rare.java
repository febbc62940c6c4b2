package io.proxywasm.classlib.java.util.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The conversions that few formats have: times, upper case, hexadecimal floating point. They are in
 * a module only if a format may have one: the compiler sees to it that a call with a constant
 * format that has none does not link them.
 */
public abstract class Rare {
  private static @Nullable Rare linked;

  Rare() {}

  /** Makes these conversions work. */
  public static void link() {
    linked = new RareConversions();
  }

  static Rare linked() {
    if (linked == null) {
      throw new IllegalStateException("a conversion that is not linked");
    }
    return linked;
  }

  abstract String time(Specifier specifier, @Nullable Object argument, @Nullable Locale locale);

  abstract String upperCase(String text);

  abstract void hexFloat(StringBuilder to, Specifier specifier, double value);
}
