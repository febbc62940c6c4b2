package io.proxywasm.classlib.java.util.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The conversions that are not linked otherwise. */
final class RareConversions extends Rare {
  @Override
  String time(Specifier specifier, @Nullable Object argument, @Nullable Locale locale) {
    return Times.format(specifier, argument, locale);
  }

  @Override
  @SuppressWarnings("StringCaseLocaleUsage") // in a module no locale has a case of its own
  String upperCase(String text) {
    return text.toUpperCase();
  }

  @Override
  void hexFloat(StringBuilder to, Specifier specifier, double value) {
    HexFloats.append(to, specifier, value);
  }
}
