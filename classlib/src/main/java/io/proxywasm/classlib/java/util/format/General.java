package io.proxywasm.classlib.java.util.format;

import io.proxywasm.classlib.java.util.Formatter;
import io.proxywasm.classlib.java.util.IllegalFormatCodePointException;
import java.io.IOException;
import java.util.Formattable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The conversions that take any argument, and characters. */
final class General {
  private General() {}

  static void print(
      Specifier specifier,
      @Nullable Object argument,
      Formatter formatter,
      Appendable out,
      @Nullable Locale locale)
      throws IOException {
    if (specifier.conversion == 's' && argument instanceof Formattable formattable) {
      Object target = formatter.in(locale); // in a module a java.util.Formatter
      formattable.formatTo(
          (java.util.Formatter) target, specifier.flags, specifier.width, specifier.precision);
      return;
    }
    if (specifier.conversion == 's') {
      Checks.refuse(specifier, Flags.ALTERNATE);
    }
    out.append(Layout.cased(text(specifier, argument), specifier));
  }

  private static String text(Specifier specifier, @Nullable Object argument) {
    if (specifier.conversion == 'b') {
      return Boolean.toString(argument instanceof Boolean value ? value : argument != null);
    }
    if (argument == null) {
      return "null";
    }
    return switch (specifier.conversion) {
      case 'h' -> Integer.toHexString(argument.hashCode());
      case 'c' -> character(specifier, argument);
      default -> argument.toString();
    };
  }

  private static String character(Specifier specifier, Object argument) {
    if (argument instanceof Character) {
      return argument.toString();
    }
    int codePoint;
    if (argument instanceof Byte || argument instanceof Short || argument instanceof Integer) {
      codePoint = ((Number) argument).intValue();
    } else {
      throw specifier.mismatch(argument);
    }
    if (!Character.isValidCodePoint(codePoint)) {
      throw new IllegalFormatCodePointException(codePoint);
    }
    return new String(Character.toChars(codePoint));
  }
}
