package io.proxywasm.classlib.java.util;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler calls instead of {@code String.format} where the format is a constant without
 * {@linkplain io.proxywasm.classlib.java.util.format.Rare rare conversions}.
 */
public final class PlainFormats {
  private PlainFormats() {}

  public static String format(String format, @Nullable Object @Nullable [] arguments) {
    return new Formatter().formatLinked(null, format, arguments).toString();
  }

  public static String format(
      @Nullable Locale locale, String format, @Nullable Object @Nullable [] arguments) {
    return new Formatter(locale).formatLinked(locale, format, arguments).toString();
  }
}
