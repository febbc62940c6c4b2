package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;
import java.time.Duration;

/** Times, as a decimal number and a unit: {@code "250ms"}, {@code "1.5s"}. */
public final class DurationCodec extends Codec {
  private static final int NANOSECONDS = 1_000_000_000;

  @Override
  public Object read(JsonValue value) {
    String text = value.string();
    int unitAt = text.length();
    while (unitAt > 0 && text.charAt(unitAt - 1) > '9') {
      unitAt--;
    }
    long unit =
        switch (text.substring(unitAt)) {
          case "ms" -> 1_000_000;
          case "s" -> NANOSECONDS;
          case "m" -> 60L * NANOSECONDS;
          case "h" -> 3600L * NANOSECONDS;
          default -> 0;
        };
    long nanoseconds = unit == 0 ? -1 : nanoseconds(text.substring(0, unitAt), unit);
    if (nanoseconds < 0) {
      throw value.error(
          "expected a time such as \"250ms\", \"1.5s\", \"2m\" or \"1h\", found " + Shown.of(text));
    }
    return Duration.ofSeconds(nanoseconds / NANOSECONDS, nanoseconds % NANOSECONDS);
  }

  /** Returns how long so many units are; -1 if it is no number, or too large. */
  private static long nanoseconds(String number, long unit) {
    int point = number.indexOf('.');
    int whole = point < 0 ? number.length() : point;
    // With more digits it could be beyond 292 years.
    if (whole == 0 || whole > 12 || point == number.length() - 1) {
      return -1;
    }
    long count = 0;
    long fraction = 0;
    long part = unit;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      if (i != point && (digit < 0 || digit > 9)) {
        return -1;
      } else if (i < whole) {
        count = count * 10 + digit;
      } else if (i > point) {
        part /= 10;
        fraction += digit * part;
      }
    }
    return count > (Long.MAX_VALUE - fraction) / unit ? -1 : count * unit + fraction;
  }

  @Override
  public JsonValue write(Object value) {
    Duration duration = (Duration) value;
    if (duration.isNegative()) {
      throw new IllegalArgumentException("a negative time");
    }
    String fraction = Integer.toString(NANOSECONDS + duration.getNano()).substring(1);
    int digits = fraction.length();
    while (digits > 0 && fraction.charAt(digits - 1) == '0') {
      digits--;
    }
    String seconds = Long.toString(duration.getSeconds());
    return JsonValue.of(
        digits == 0 ? seconds + "s" : seconds + "." + fraction.substring(0, digits) + "s");
  }
}
