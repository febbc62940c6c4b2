package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;

/** {@link Month}. */
final class MonthCases {
  private static final List<Month> SAMPLES = List.of(Month.values());
  private static final List<Integer> NUMBERS = List.of(-1, 0, 1, 7, 8, 12, 13);

  private MonthCases() {}

  static List<Case> all() {
    var samples = new Samples<>("Month", SAMPLES);
    get(samples);
    return samples.cases();
  }

  private static void get(Samples<Month> samples) {
    samples
        .fields("isSupported", Month::isSupported)
        .ranges("range", Month::range)
        .fields("get", Month::get)
        .fields("getLong", Month::getLong)
        .each("getValue", Month::getValue)
        .each("toString", Month::toString)
        .each("firstMonthOfQuarter", Month::firstMonthOfQuarter)
        .each("maxLength", Month::maxLength)
        .each("minLength", Month::minLength)
        .each("length", month -> month.length(false) + " " + month.length(true))
        .each(
            "firstDayOfYear",
            month -> month.firstDayOfYear(false) + " " + month.firstDayOfYear(true))
        .each("query precision", month -> month.query(TemporalQueries.precision()))
        .each("query zone", month -> month.query(TemporalQueries.zone()))
        .each("query zoneId", month -> month.query(TemporalQueries.zoneId()))
        .each("query offset", month -> month.query(TemporalQueries.offset()))
        .each("query localDate", month -> month.query(TemporalQueries.localDate()))
        .each("query localTime", month -> month.query(TemporalQueries.localTime()))
        .each("query chronology", month -> month.query(TemporalQueries.chronology()))
        .amounts("plus", Month::plus)
        .amounts("minus", Month::minus)
        .with("adjustInto", LocalDateCases.DATES, Month::adjustInto)
        .with("adjust time", LocalTimeCases.TIMES, Month::adjustInto)
        .with(
            "getDisplayName",
            List.of(TextStyle.values()),
            (month, style) -> month.getDisplayName(style, Locale.ENGLISH))
        .with(
            "getDisplayName root",
            List.of(TextStyle.FULL, TextStyle.SHORT),
            (month, style) -> month.getDisplayName(style, Locale.ROOT))
        .of("of", NUMBERS, Month::of)
        .each("from", Month::from)
        .of("from date", LocalDateCases.DATES, Month::from)
        .of("from time", LocalTimeCases.TIMES, Month::from)
        .of("valueOf", List.of("MAY", "x"), Month::valueOf);
  }
}
