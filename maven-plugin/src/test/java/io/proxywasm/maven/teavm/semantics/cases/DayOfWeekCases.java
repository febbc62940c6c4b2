package io.proxywasm.maven.teavm.semantics.cases;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;

/** {@link DayOfWeek}. */
final class DayOfWeekCases {
  private static final List<DayOfWeek> SAMPLES = List.of(DayOfWeek.values());
  private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 7, 8, 12, 13);

  private DayOfWeekCases() {}

  static List<Case> all() {
    var samples = new Samples<>("DayOfWeek", SAMPLES);
    get(samples);
    return samples.cases();
  }

  private static void get(Samples<DayOfWeek> samples) {
    samples
        .fields("isSupported", DayOfWeek::isSupported)
        .ranges("range", DayOfWeek::range)
        .fields("get", DayOfWeek::get)
        .fields("getLong", DayOfWeek::getLong)
        .each("getValue", DayOfWeek::getValue)
        .each("toString", DayOfWeek::toString)
        .each("query precision", day -> day.query(TemporalQueries.precision()))
        .each("query zone", day -> day.query(TemporalQueries.zone()))
        .each("query zoneId", day -> day.query(TemporalQueries.zoneId()))
        .each("query offset", day -> day.query(TemporalQueries.offset()))
        .each("query localDate", day -> day.query(TemporalQueries.localDate()))
        .each("query localTime", day -> day.query(TemporalQueries.localTime()))
        .each("query chronology", day -> day.query(TemporalQueries.chronology()))
        .amounts("plus", DayOfWeek::plus)
        .amounts("minus", DayOfWeek::minus)
        .with("adjustInto", LocalDateCases.DATES, DayOfWeek::adjustInto)
        .with("adjust time", LocalTimeCases.TIMES, DayOfWeek::adjustInto)
        .with(
            "getDisplayName",
            List.of(TextStyle.values()),
            (day, style) -> day.getDisplayName(style, Locale.ENGLISH))
        .with(
            "getDisplayName root",
            List.of(TextStyle.FULL, TextStyle.SHORT),
            (day, style) -> day.getDisplayName(style, Locale.ROOT))
        .of("of", NUMBERS, DayOfWeek::of)
        .each("from", DayOfWeek::from)
        .of("from date", LocalDateCases.DATES, DayOfWeek::from)
        .of("from time", LocalTimeCases.TIMES, DayOfWeek::from)
        .of("valueOf", List.of("MONDAY", "x"), DayOfWeek::valueOf);
  }
}
