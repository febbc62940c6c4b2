package io.proxywasm.classlib.java.time.format;

import java.time.format.SignStyle;
import java.time.temporal.TemporalField;

/** A field as a decimal fraction of its range. */
final class FractionElement extends NumberElement {
  private static final int MAX_DIGITS = 9;

  private final boolean hasPoint;

  FractionElement(TemporalField field, int least, int most, boolean hasPoint, int following) {
    super(field, least, most, SignStyle.NOT_NEGATIVE, following);
    this.hasPoint = hasPoint;
  }

  @Override
  NumberElement withFollowing(int width) {
    return new FractionElement(field, least, most, hasPoint, width);
  }

  @Override
  boolean isFixed(ParseContext context) {
    return context.isStrict() && least == most && !hasPoint;
  }

  private long size() {
    return field.range().getMaximum() - field.range().getMinimum() + 1;
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    Long value = context.value(field);
    if (value == null) {
      return false;
    }
    field.range().checkValidValue(value, field);
    var digits = new StringBuilder();
    long rest = value - field.range().getMinimum();
    for (int i = 0; i < most && (rest != 0 || i < least); i++) {
      digits.append(rest * 10 / size());
      rest = rest * 10 % size();
    }
    int end = digits.length();
    while (end > least && digits.charAt(end - 1) == '0') {
      end--;
    }
    var style = context.settings().decimalStyle();
    if (end > 0 && hasPoint) {
      to.append(style.getDecimalSeparator());
    }
    appendDigits(to, digits.substring(0, end), style);
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    boolean isExact = context.isStrict() || isFixed(context);
    int fewest = isExact ? least : 0;
    int none = fewest > 0 ? ~position : position;
    if (position == text.length()) {
      return none;
    }
    int start = position;
    if (hasPoint) {
      if (text.charAt(position) != context.settings().decimalStyle().getDecimalSeparator()) {
        return none;
      }
      start++;
    }
    if (start + fewest > text.length()) {
      return ~start;
    }
    int limit = Math.min(start + (isExact ? most : MAX_DIGITS), text.length());
    long fraction = 0;
    int end = start;
    while (end < limit && digit(context, text, end) >= 0) {
      fraction = fraction * 10 + digit(context, text, end++);
    }
    if (end < start + fewest) {
      return ~start;
    }
    return context.set(field, value(fraction, end - start), start, end);
  }

  private long value(long fraction, int digits) {
    long power = ReducedElement.power(digits);
    long whole = size() / power * fraction + size() % power * fraction / power;
    return whole + field.range().getMinimum();
  }

  @Override
  public String toString() {
    return "Fraction(" + field + "," + least + "," + most + (hasPoint ? ",DecimalPoint" : "") + ")";
  }
}
