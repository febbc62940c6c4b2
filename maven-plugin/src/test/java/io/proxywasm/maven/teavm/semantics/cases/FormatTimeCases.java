package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.FormatCases.each;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code %t} prints of times. */
final class FormatTimeCases {
  private static final String CONVERSIONS = "HIklMNLQpsSTzZaAbBCdehjmyYrRcDF";
  private static final Object[] TIMES = {
    LocalDate.of(2024, 2, 29),
    LocalTime.of(0, 5, 9, 7_000_000),
    LocalDateTime.of(5, 12, 31, 13, 0, 0, 1),
    OffsetDateTime.of(2020, 1, 2, 3, 4, 5, 678_000_000, ZoneOffset.ofHoursMinutes(-5, -30)),
    ZonedDateTime.of(9_999, 11, 9, 12, 59, 59, 999_999_999, ZoneOffset.UTC),
    Instant.ofEpochSecond(-1, 5),
    Year.of(7)
  };

  private FormatTimeCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (Object time : TIMES) {
      cases.add(new Case("%t of " + time, () -> allOf(Opaque.of(time))));
    }
    each(cases, "%tF %<tT.%<tL|%<-12Tb|%<12tp|", TIMES[3], TIMES[4]);
    each(cases, "%ts %<tQ", 0L, -1L, 1_234_567_890_123L);
    each(cases, "%tY", (Object) null);
    cases.add(
        new Case(
            "in English",
            () -> String.format(Locale.ENGLISH, Opaque.of("%tA %<tB %<Tc"), TIMES[3])));
    return cases;
  }

  private static String allOf(Object time) {
    var text = new StringBuilder();
    for (int i = 0; i < CONVERSIONS.length(); i++) {
      try {
        text.append(String.format(Locale.ROOT, "%t" + CONVERSIONS.charAt(i), time));
      } catch (IllegalArgumentException e) {
        text.append("refused"); // which part it names differs from JDK to JDK
      }
      text.append('|');
    }
    return text.toString();
  }
}
