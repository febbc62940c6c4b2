package io.proxywasm.classlib.java.time.format;

import java.time.DateTimeException;
import java.time.format.DecimalStyle;
import java.time.format.SignStyle;
import java.time.temporal.TemporalField;

/** A field as a number. */
class NumberElement implements Element {
  static final int MAX_WIDTH = 19;
  private static final int LENIENT_WIDTH = 9;

  final TemporalField field;
  final int least;
  final int most;
  final SignStyle sign;

  /** Digits of the fixed numbers that follow without a separator; -1 if this is one of them. */
  final int following;

  NumberElement(TemporalField field, int least, int most, SignStyle sign, int following) {
    this.field = field;
    this.least = least;
    this.most = most;
    this.sign = sign;
    this.following = following;
  }

  NumberElement withFollowing(int width) {
    return new NumberElement(field, least, most, sign, width);
  }

  /** Tells whether it always has the same number of digits. */
  final boolean isFixed() {
    return least == most && sign == SignStyle.NOT_NEGATIVE;
  }

  boolean isFixed(ParseContext context) {
    return following == -1 || (following > 0 && isFixed());
  }

  /** Returns the number to print. */
  long printed(long value) {
    return value;
  }

  /** Sets the field to what was parsed. */
  int set(ParseContext context, long value, int start, int end) {
    return context.set(field, value, start, end);
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    Long given = context.value(field);
    if (given == null) {
      return false;
    }
    long value = printed(given);
    String digits =
        value == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(value));
    if (digits.length() > most) {
      throw cannot(value, "exceeds the maximum print width of " + most);
    }
    var style = context.settings().decimalStyle();
    if (value < 0) {
      if (sign == SignStyle.NOT_NEGATIVE) {
        throw cannot(value, "cannot be negative according to the SignStyle");
      }
      to.append(sign == SignStyle.NEVER ? "" : String.valueOf(style.getNegativeSign()));
    } else if (sign == SignStyle.ALWAYS
        || (sign == SignStyle.EXCEEDS_PAD && digits.length() > least)) {
      to.append(style.getPositiveSign());
    }
    for (int i = digits.length(); i < least; i++) {
      to.append(style.getZeroDigit());
    }
    appendDigits(to, digits, style);
    return true;
  }

  static void appendDigits(StringBuilder to, String digits, DecimalStyle style) {
    for (int i = 0; i < digits.length(); i++) {
      to.append((char) (digits.charAt(i) - '0' + style.getZeroDigit()));
    }
  }

  /** Returns the digit at a place; -1 if there is none. */
  static int digit(ParseContext context, CharSequence text, int at) {
    int digit = text.charAt(at) - context.settings().decimalStyle().getZeroDigit();
    return digit >= 0 && digit <= 9 ? digit : -1;
  }

  private DateTimeException cannot(long value, String reason) {
    return new DateTimeException(
        "Field " + field + " cannot be printed as the value " + value + " " + reason);
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    if (position == text.length()) {
      return ~position;
    }
    var style = context.settings().decimalStyle();
    char first = text.charAt(position);
    boolean isPlus = first == style.getPositiveSign();
    boolean isMinus = !isPlus && first == style.getNegativeSign();
    boolean isSigned = isPlus || isMinus;
    if (isSigned
        ? !mayHave(isPlus, context.isStrict())
        : sign == SignStyle.ALWAYS && context.isStrict()) {
      return ~position;
    }
    int start = isSigned ? position + 1 : position;
    boolean isExact = context.isStrict() || isFixed(context);
    int fewest = isExact ? least : 1;
    if (start + fewest > text.length()) {
      return ~start;
    }
    int limit = start + (isExact ? most : LENIENT_WIDTH) + Math.max(following, 0);
    int end = digitsEnd(context, text, start, limit);
    if (end < start + fewest) {
      return ~start;
    }
    if (following > 0) {
      end = start + Math.max(fewest, end - start - following);
    }
    end = withinLong(text, start, end);
    long value = value(context, text, start, end);
    int length = end - start;
    if (context.isStrict() && (isMinus ? value == 0 : isWronglyPlain(isPlus, length))) {
      return ~(isSigned ? position : start);
    }
    return set(context, isMinus ? -value : value, start, end);
  }

  private boolean mayHave(boolean isPlus, boolean isStrict) {
    return switch (sign) {
      case NORMAL -> !isPlus || !isStrict;
      case ALWAYS, EXCEEDS_PAD -> true;
      default -> !isStrict && least != most;
    };
  }

  /** Tells whether a plus is missing or too many. */
  private boolean isWronglyPlain(boolean isPlus, int length) {
    return sign == SignStyle.EXCEEDS_PAD && isPlus == length <= least;
  }

  private static int digitsEnd(ParseContext context, CharSequence text, int start, int limit) {
    int end = start;
    while (end < Math.min(limit, text.length()) && digit(context, text, end) >= 0) {
      end++;
    }
    return end;
  }

  /** Leaves the last digit of nineteen out where they are too many. */
  private static int withinLong(CharSequence text, int start, int end) {
    String largest = "9223372036854775807";
    return end - start == MAX_WIDTH
            && text.subSequence(start, end).toString().compareTo(largest) > 0
        ? end - 1
        : end;
  }

  private static long value(ParseContext context, CharSequence text, int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + digit(context, text, i);
    }
    return value;
  }

  @Override
  public String toString() {
    if (least == 1 && most == MAX_WIDTH && sign == SignStyle.NORMAL) {
      return "Value(" + field + ")";
    }
    if (isFixed()) {
      return "Value(" + field + "," + least + ")";
    }
    return "Value(" + field + "," + least + "," + most + "," + sign + ")";
  }
}
