package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Dates, but for what depends on the time zone of who runs the cases. */
@SuppressWarnings({
  "JavaUtilDate",
  "DateChecker",
  "UndefinedEquals",
  "EqualsNull",
  "deprecation"
}) // wrong on purpose
final class DateCases {
  private static final List<Long> TIMES =
      List.of(
          0L,
          -1L,
          1L,
          999L,
          1_700_000_000_123L,
          -1_000_000_000_001L,
          4_102_444_800_000L,
          951_782_400_000L,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          1L << 32);
  private static final List<int[]> PARTS =
      List.of(
          new int[] {70, 0, 1, 0, 0, 0},
          new int[] {124, 1, 29, 23, 59, 59},
          new int[] {123, 1, 29, 24, 60, 60},
          new int[] {100, 12, 0, -1, -1, -1},
          new int[] {0, -1, 32, 0, 0, 0},
          new int[] {200, 25, 400, 1000, 0, 100000});

  private DateCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (long time : TIMES) {
      cases.add(new Case("date " + time, () -> described(new Date(time))));
      cases.add(
          new Case(
              "date against " + time,
              () ->
                  Each.of(
                      TIMES,
                      other ->
                          new Date(time).compareTo(new Date(other))
                              + ""
                              + new Date(time).before(new Date(other))
                              + new Date(time).after(new Date(other))
                              + new Date(time).equals(new Date(other)))));
    }
    for (long time : TIMES.subList(0, 8)) {
      cases.add(new Case("GMT " + time, () -> new Date(time).toGMTString()));
    }
    for (int[] p : PARTS) {
      cases.add(
          new Case(
              "UTC of " + List.of(p[0], p[1], p[2]),
              () -> Date.UTC(p[0], p[1], p[2], p[3], p[4], p[5])));
      cases.add(
          new Case(
              "local time of " + List.of(p[0], p[1], p[2]),
              () ->
                  local(new Date(p[0], p[1], p[2], p[3], p[4], p[5]))
                      + local(new Date(p[0], p[1], p[2], p[3], p[4]))
                      + local(new Date(p[0], p[1], p[2]))));
    }
    cases.add(new Case("local parts set", DateCases::set));
    cases.add(
        new Case(
            "date of an instant",
            () -> Date.from(Instant.ofEpochSecond(5, 999_999_999)).getTime()));
    cases.add(new Case("date of a far instant", () -> Date.from(Instant.MAX)));
    cases.add(new Case("date of no instant", () -> Date.from(null)));
    cases.add(
        new Case(
            "date set",
            () -> {
              var date = new Date();
              date.setTime(5);
              return date.getTime();
            }));
    cases.add(
        new Case(
            "date clone",
            () -> {
              var date = new Date(7);
              var clone = (Date) date.clone();
              clone.setTime(8);
              return date.getTime() + " " + clone.getTime();
            }));
    cases.add(new Case("date before null", () -> new Date(1).before(null)));
    cases.add(new Case("date compared with null", () -> new Date(1).compareTo(null)));
    cases.add(
        new Case(
            "date equals null",
            () -> new Date(1).equals(null) + "" + new Date(1).equals((Object) "x")));
    cases.add(
        new Case(
            "date of now",
            () -> Math.abs(new Date().getTime() - System.currentTimeMillis()) < 60_000));
    return cases;
  }

  private static String described(Date date) {
    return date.getTime() + " " + date.hashCode() + " " + date.toInstant().toEpochMilli();
  }

  private static String local(Date date) {
    return date.getYear()
        + "-"
        + date.getMonth()
        + "-"
        + date.getDate()
        + " "
        + date.getDay()
        + " "
        + date.getHours()
        + ":"
        + date.getMinutes()
        + ":"
        + date.getSeconds();
  }

  private static Object set() {
    var date = new Date(124, 5, 15, 12, 30, 45);
    date.setYear(125);
    date.setMonth(12);
    date.setDate(31);
    date.setHours(25);
    date.setMinutes(-1);
    date.setSeconds(61);
    return local(date);
  }
}
