package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.time.AmountReader;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;

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
    if (unit.isDurationEstimated() && unit != ChronoUnit.DAYS) {
      throw new UnsupportedTemporalTypeException("Unit must not have an estimated duration");
    }
    Duration added = unit.getDuration().multipliedBy(amount);
    return duration.plusSeconds(added.getSeconds()).plusNanos(added.getNano());
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
