package io.proxywasm.classlib.java.util.format;

import static io.proxywasm.classlib.java.util.format.Flags.ALTERNATE;
import static io.proxywasm.classlib.java.util.format.Flags.GROUP;
import static io.proxywasm.classlib.java.util.format.Flags.LEFT;
import static io.proxywasm.classlib.java.util.format.Flags.PARENTHESES;
import static io.proxywasm.classlib.java.util.format.Flags.PLUS;
import static io.proxywasm.classlib.java.util.format.Flags.SPACE;
import static io.proxywasm.classlib.java.util.format.Flags.ZERO;

import io.proxywasm.classlib.java.util.IllegalFormatFlagsException;
import io.proxywasm.classlib.java.util.IllegalFormatPrecisionException;
import io.proxywasm.classlib.java.util.IllegalFormatWidthException;
import io.proxywasm.classlib.java.util.MissingFormatWidthException;
import io.proxywasm.classlib.java.util.UnknownFormatConversionException;

/** Refuses specifiers whose flags, width or precision mean nothing; in the JDK's order. */
final class Checks {
  private Checks() {}

  static void check(Specifier specifier) {
    if (specifier.isTime) {
      time(specifier);
      return;
    }
    switch (specifier.conversion) {
      case 'b', 'h', 's' -> general(specifier);
      case 'c' -> {
        precision(specifier);
        refuse(specifier, ALTERNATE, PLUS, SPACE, ZERO, GROUP, PARENTHESES);
        width(specifier, LEFT);
      }
      case 'd', 'o', 'x' -> {
        number(specifier);
        precision(specifier);
        refuse(specifier, specifier.conversion == 'd' ? ALTERNATE : GROUP);
      }
      case 'a' -> {
        number(specifier);
        refuse(specifier, PARENTHESES, GROUP);
      }
      case 'e' -> {
        number(specifier);
        refuse(specifier, GROUP);
      }
      case 'g' -> {
        number(specifier);
        refuse(specifier, ALTERNATE);
      }
      case 'f' -> number(specifier);
      default -> text(specifier);
    }
  }

  private static void time(Specifier specifier) {
    precision(specifier);
    if (Times.CONVERSIONS.indexOf(specifier.conversion) < 0) {
      throw new UnknownFormatConversionException("t" + specifier.conversion);
    }
    refuse(specifier, ALTERNATE, PLUS, SPACE, ZERO, GROUP, PARENTHESES);
    width(specifier, LEFT);
  }

  private static void general(Specifier specifier) {
    if (specifier.conversion != 's') {
      refuse(specifier, ALTERNATE);
    }
    width(specifier, LEFT);
    refuse(specifier, PLUS, SPACE, ZERO, GROUP, PARENTHESES);
  }

  private static void number(Specifier specifier) {
    width(specifier, LEFT | ZERO);
    int sign = PLUS | SPACE;
    int fill = LEFT | ZERO;
    if ((specifier.flags & sign) == sign || (specifier.flags & fill) == fill) {
      throw flags(specifier);
    }
  }

  private static void text(Specifier specifier) {
    precision(specifier);
    if (specifier.conversion == '%') {
      if ((specifier.flags & ~LEFT) != 0) {
        throw flags(specifier);
      }
      width(specifier, LEFT);
      return;
    }
    if (specifier.width != -1) {
      throw new IllegalFormatWidthException(specifier.width);
    }
    if (specifier.flags != 0) {
      throw flags(specifier);
    }
  }

  private static void precision(Specifier specifier) {
    if (specifier.precision != -1) {
      throw new IllegalFormatPrecisionException(specifier.precision);
    }
  }

  private static void width(Specifier specifier, int flags) {
    if (specifier.width == -1 && specifier.has(flags)) {
      throw new MissingFormatWidthException(specifier.text());
    }
  }

  static void refuse(Specifier specifier, int... flags) {
    for (int flag : flags) {
      if (specifier.has(flag)) {
        throw specifier.mismatch(flag);
      }
    }
  }

  private static IllegalFormatFlagsException flags(Specifier specifier) {
    return new IllegalFormatFlagsException(Flags.text(specifier.flags));
  }
}
