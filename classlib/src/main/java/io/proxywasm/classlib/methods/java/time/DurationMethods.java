package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.time.AmountReader;
import io.proxywasm.classlib.time.InstantText;
import io.proxywasm.classlib.time.Truncation;
import io.proxywasm.classlib.time.WideNanos;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Objects;

/** Methods that {@link Duration} has since Java 9, and such as are wrong or large. */
// What the checks prefer is made here.
@SuppressWarnings({"JavaDurationGetSecondsToToSeconds", "JavaDurationGetSecondsGetNano"})
public final class DurationMethods {
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int MINUTES_PER_HOUR = 60;
  private static final int HOURS_PER_DAY = 24;
  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private static final String UNITS = "DHMS";
  private static final long[] SECONDS = {86_400, 3_600, 60, 1};
  private static final String[] NAMES = {"days", "hours", "minutes", "seconds"};

  private DurationMethods() {}

  /** Reads without a regular expression. */
  public static Duration parse(CharSequence text) {
    var reader = new AmountReader(text, "Duration");
    boolean isNegative = reader.readStart();
    long seconds = 0;
    int nanos = 0;
    int next = 0;
    boolean isTime = false;
    do {
      if (!isTime && reader.is('T')) {
        reader.expect('T');
        isTime = true;
        next = 1;
      }
      long number = reader.number(isTime, ": seconds");
      nanos = reader.nanos();
      while (next < UNITS.length() && !reader.is(UNITS.charAt(next))) {
        next++;
      }
      boolean isFraction = reader.hasFraction();
      if (next == UNITS.length() || isTime == (next == 0) || (isFraction && next < 3)) {
        throw reader.wrong("", null);
      }
      reader.expect(UNITS.charAt(next));
      try {
        seconds = Math.addExact(seconds, Math.multiplyExact(number, SECONDS[next]));
      } catch (ArithmeticException e) {
        throw reader.wrong(": " + NAMES[next], e);
      }
      next++;
    } while (!reader.isAtEnd());
    try {
      Duration duration = Duration.ofSeconds(seconds, nanos);
      return isNegative ? duration.negated() : duration;
    } catch (ArithmeticException e) {
      throw reader.wrong(": overflow", e);
    }
  }

  @OnInstance
  public static String toString(Duration duration) {
    int nanos = duration.getNano();
    boolean isBelowZero = duration.getSeconds() < 0 && nanos > 0;
    long total = duration.getSeconds() + (isBelowZero ? 1 : 0);
    long second = total % SECONDS_PER_MINUTE;
    var text = new StringBuilder("PT");
    part(text, total / SECONDS[1], 'H');
    part(text, total / SECONDS_PER_MINUTE % MINUTES_PER_HOUR, 'M');
    if (second == 0 && nanos == 0 && total != 0) {
      return text.toString();
    }
    text.append(isBelowZero && second == 0 ? "-" : "").append(second);
    if (nanos > 0) {
      long shown = isBelowZero ? NANOS_PER_SECOND - nanos : nanos;
      InstantText.appendFraction(text, shown, -1);
    }
    return text.append('S').toString();
  }

  private static void part(StringBuilder to, long value, char unit) {
    if (value != 0) {
      to.append(value).append(unit);
    }
  }

  @OnInstance
  public static long toMillis(Duration duration) {
    long seconds = duration.getSeconds();
    long nanos = duration.getNano();
    if (seconds < 0) { // towards zero
      seconds++;
      nanos -= NANOS_PER_SECOND;
    }
    return Math.addExact(Math.multiplyExact(seconds, 1000L), nanos / NANOS_PER_MILLI);
  }

  @OnInstance
  public static Duration plus(Duration duration, long amount, TemporalUnit unit) {
    Objects.requireNonNull(unit, "unit");
    if (unit.isDurationEstimated() && unit != ChronoUnit.DAYS) {
      throw new UnsupportedTemporalTypeException("Unit must not have an estimated duration");
    }
    Duration length = unit.getDuration();
    int nanos = length.getNano();
    if (nanos == 0) {
      return duration.plusSeconds(Math.multiplyExact(length.getSeconds(), amount));
    }
    long perSecond = NANOS_PER_SECOND / nanos;
    return duration.plusSeconds(amount / perSecond).plusNanos(amount % perSecond * nanos);
  }

  @OnInstance
  public static Duration multipliedBy(Duration duration, long factor) {
    return factor == 1 ? duration : WideNanos.of(duration).times(factor).toDuration();
  }

  @OnInstance
  public static Duration dividedBy(Duration duration, long divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("Cannot divide by zero");
    }
    return divisor == 1 ? duration : WideNanos.of(duration).dividedBy(divisor).toDuration();
  }

  @OnInstance
  public static long dividedBy(Duration duration, Duration divisor) {
    Objects.requireNonNull(divisor, "divisor");
    return decimal(duration).divideToIntegralValue(decimal(divisor)).longValueExact();
  }

  private static BigDecimal decimal(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
  }

  @OnInstance
  public static Duration truncatedTo(Duration duration, TemporalUnit unit) {
    Objects.requireNonNull(unit, "unit");
    boolean isWholeSeconds = duration.getSeconds() >= 0 || duration.getNano() == 0;
    if (unit == ChronoUnit.SECONDS && isWholeSeconds) {
      return Duration.ofSeconds(duration.getSeconds());
    } else if (unit == ChronoUnit.NANOS) {
      return duration;
    }
    long nanos = Truncation.nanos(unit);
    long ofDay = duration.getSeconds() % SECONDS[0] * NANOS_PER_SECOND + duration.getNano();
    return duration.plusNanos(ofDay / nanos * nanos - ofDay);
  }

  @OnInstance
  public static long toSeconds(Duration duration) {
    return duration.getSeconds();
  }

  @OnInstance
  public static long toDaysPart(Duration duration) {
    return duration.toDays();
  }

  @OnInstance
  public static int toHoursPart(Duration duration) {
    return (int) (duration.toHours() % HOURS_PER_DAY);
  }

  @OnInstance
  public static int toMinutesPart(Duration duration) {
    return (int) (duration.toMinutes() % MINUTES_PER_HOUR);
  }

  @OnInstance
  public static int toSecondsPart(Duration duration) {
    return (int) (duration.getSeconds() % SECONDS_PER_MINUTE);
  }

  @OnInstance
  public static int toMillisPart(Duration duration) {
    return duration.getNano() / NANOS_PER_MILLI;
  }

  @OnInstance
  public static int toNanosPart(Duration duration) {
    return duration.getNano();
  }
}
