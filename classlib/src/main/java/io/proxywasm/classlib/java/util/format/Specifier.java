package io.proxywasm.classlib.java.util.format;

import io.proxywasm.classlib.java.util.FormatFlagsConversionMismatchException;
import io.proxywasm.classlib.java.util.Formatter;
import io.proxywasm.classlib.java.util.IllegalFormatArgumentIndexException;
import io.proxywasm.classlib.java.util.IllegalFormatConversionException;
import io.proxywasm.classlib.java.util.IllegalFormatPrecisionException;
import io.proxywasm.classlib.java.util.IllegalFormatWidthException;
import io.proxywasm.classlib.java.util.UnknownFormatConversionException;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A specifier, {@code %[index$][flags][width][.precision]conversion}. */
final class Specifier implements Part {
  private static final String CONVERSIONS = "bBhHsScCdoxXeEfgGaA%n";
  private static final String UPPERCASE = "BHSCXEGA";

  /** The argument's number from 1 on; 0 for the next one, -1 for the last one again. */
  final int index;

  final int flags;

  /** -1 if there is none; likewise the precision. */
  final int width;

  final int precision;

  /** Whether a {@code t} stood before the conversion. */
  final boolean isTime;

  /** In lower case, except that of a time. */
  final char conversion;

  Specifier(
      String index,
      String flags,
      int moreFlags,
      String width,
      String precision,
      boolean isTime,
      char conversion) {
    int number = index.isEmpty() ? 0 : number(index);
    if (!index.isEmpty() && number <= 0) {
      throw new IllegalFormatArgumentIndexException(number);
    }
    int parsed = Flags.parse(flags) | moreFlags;
    boolean takesNone = conversion == '%' || (conversion == 'n' && !isTime);
    this.index = (parsed & Flags.PREVIOUS) != 0 ? -1 : takesNone ? 0 : number;
    this.width = width.isEmpty() ? -1 : number(width);
    if (this.width < -1) {
      throw new IllegalFormatWidthException(this.width);
    }
    this.precision = precision.isEmpty() ? -1 : number(precision);
    if (this.precision < -1) {
      throw new IllegalFormatPrecisionException(this.precision);
    }
    this.isTime = isTime;
    if (!isTime && CONVERSIONS.indexOf(conversion) < 0) {
      throw new UnknownFormatConversionException(String.valueOf(conversion));
    }
    boolean isUpper = !isTime && UPPERCASE.indexOf(conversion) >= 0;
    this.conversion = isUpper ? (char) (conversion - 'A' + 'a') : conversion;
    this.flags = isUpper ? parsed | Flags.UPPERCASE : parsed;
    Checks.check(this);
  }

  /** Returns the number; the smallest int if it is too large. */
  static int number(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 10 + digits.charAt(i) - '0';
      if (number > Integer.MAX_VALUE) {
        return Integer.MIN_VALUE;
      }
    }
    return (int) number;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Returns the specifier as exceptions show it. */
  String text() {
    var text = new StringBuilder("%").append(Flags.text(flags & ~Flags.UPPERCASE));
    if (index > 0) {
      text.append(index).append('$');
    }
    if (width != -1) {
      text.append(width);
    }
    if (precision != -1) {
      text.append('.').append(precision);
    }
    boolean isUpper = has(Flags.UPPERCASE);
    if (isTime) {
      text.append(isUpper ? 'T' : 't');
    }
    boolean isRaised = isUpper && conversion >= 'a';
    return text.append(isRaised ? (char) (conversion - 'a' + 'A') : conversion).toString();
  }

  @Override
  public void print(
      Arguments arguments, Formatter formatter, Appendable out, @Nullable Locale locale)
      throws IOException {
    if (conversion == '%' || (conversion == 'n' && !isTime)) {
      out.append(conversion == '%' ? Layout.justified("%", this) : System.lineSeparator());
      return;
    }
    Object argument = arguments.of(this);
    if (isTime) {
      out.append(Rare.linked().time(this, argument, locale));
    } else if ("bhsc".indexOf(conversion) >= 0) {
      General.print(this, argument, formatter, out, locale);
    } else if (argument == null) {
      out.append(Layout.cased("null", this));
    } else if ("dox".indexOf(conversion) >= 0) {
      out.append(Integers.format(this, argument));
    } else {
      out.append(Floats.format(this, argument));
    }
  }

  FormatFlagsConversionMismatchException mismatch(int flag) {
    return new FormatFlagsConversionMismatchException(Flags.text(flag), conversion);
  }

  IllegalFormatConversionException mismatch(Object argument) {
    return new IllegalFormatConversionException(conversion, argument.getClass());
  }
}
