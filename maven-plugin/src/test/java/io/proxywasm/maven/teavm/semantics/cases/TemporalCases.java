package io.proxywasm.maven.teavm.semantics.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fields, units, ranges and adjusters. */
final class TemporalCases {
  private static final List<ValueRange> RANGES =
      List.of(
          ValueRange.of(1, 7),
          ValueRange.of(1, 28, 31),
          ValueRange.of(0, 1, 2, 3),
          ValueRange.of(Long.MIN_VALUE, Long.MAX_VALUE));

  private TemporalCases() {}

  static List<Case> all() {
    var all = new ArrayList<Case>();
    all.addAll(fields().cases());
    all.addAll(units().cases());
    all.addAll(ranges().cases());
    all.addAll(adjusters().cases());
    return all;
  }

  private static Samples<ChronoField> fields() {
    return new Samples<>("ChronoField", Arrays.asList(ChronoField.values()))
        .each("range", field -> sameOnAllJdks(field).range())
        .each("getBaseUnit", ChronoField::getBaseUnit)
        .each("getRangeUnit", ChronoField::getRangeUnit)
        .each("isDateBased", ChronoField::isDateBased)
        .each("isTimeBased", ChronoField::isTimeBased)
        .each("toString", ChronoField::toString)
        .with("isSupportedBy", LocalDateCases.DATES, ChronoField::isSupportedBy)
        .with("rangeRefinedBy", LocalDateCases.DATES, ChronoField::rangeRefinedBy)
        .with("getFrom", LocalTimeCases.TIMES, ChronoField::getFrom)
        .amounts("checkValidValue", (field, value) -> sameOnAllJdks(field).checkValidValue(value))
        .amounts(
            "checkValidIntValue", (field, value) -> sameOnAllJdks(field).checkValidIntValue(value))
        .each("adjustInto", field -> field.adjustInto(LocalDate.EPOCH, 3));
  }

  /** The range of seconds since 1970 is another one in JDK 25 than in JDK 17. */
  private static ChronoField sameOnAllJdks(ChronoField field) {
    return field == ChronoField.INSTANT_SECONDS ? ChronoField.EPOCH_DAY : field;
  }

  private static Samples<ChronoUnit> units() {
    var samples =
        new Samples<>("ChronoUnit", Arrays.asList(ChronoUnit.values()))
            .each("getDuration", ChronoUnit::getDuration)
            .each("isDurationEstimated", ChronoUnit::isDurationEstimated)
            .each("isDateBased", ChronoUnit::isDateBased)
            .each("isTimeBased", ChronoUnit::isTimeBased)
            .each("toString", ChronoUnit::toString)
            .each("isSupportedBy date", unit -> unit.isSupportedBy(LocalDate.EPOCH))
            .each("isSupportedBy time", unit -> unit.isSupportedBy(LocalTime.NOON))
            .each("addTo", unit -> unit.addTo(LocalDateTime.MAX, -3))
            .each("between mixed", unit -> unit.between(LocalDate.EPOCH, LocalDateTime.MAX));
    for (TemporalUnit unit : ChronoUnit.values()) {
      samples.one("between " + unit, () -> between(unit));
    }
    return samples;
  }

  private static String between(TemporalUnit unit) {
    return Each.of(
        LocalDateTimeCases.TIMES, time -> unit.between(LocalDateTimeCases.TIMES.get(1), time));
  }

  private static Samples<ValueRange> ranges() {
    return new Samples<>("ValueRange", RANGES)
        .each("getMinimum", ValueRange::getMinimum)
        .each("getLargestMinimum", ValueRange::getLargestMinimum)
        .each("getSmallestMaximum", ValueRange::getSmallestMaximum)
        .each("getMaximum", ValueRange::getMaximum)
        .each("isFixed", ValueRange::isFixed)
        .each("isIntValue", ValueRange::isIntValue)
        .each("hashCode", ValueRange::hashCode)
        .each("toString", ValueRange::toString)
        .pairs("equals", ValueRange::equals)
        .amounts("isValidValue", ValueRange::isValidValue)
        .amounts("isValidIntValue", ValueRange::isValidIntValue)
        .amounts("check", (range, value) -> range.checkValidValue(value, ChronoField.YEAR))
        .amounts("check int", (range, value) -> range.checkValidIntValue(value, ChronoField.YEAR))
        .amounts("check no field", (range, value) -> range.checkValidIntValue(value, null))
        .one("of wrong order", () -> ValueRange.of(2, 1))
        .one("of wrong maxima", () -> ValueRange.of(1, 3, 2))
        .one("of wrong minima", () -> ValueRange.of(2, 1, 3, 4))
        .one("of largest minimum", () -> ValueRange.of(1, 5, 3, 4));
  }

  private static Samples<LocalDate> adjusters() {
    List<LocalDate> dates =
        List.of(LocalDate.EPOCH, LocalDate.of(2024, 2, 29), LocalDate.of(1999, 12, 31));
    var days = Arrays.asList(DayOfWeek.values());
    return new Samples<>("TemporalAdjusters", dates)
        .each("firstDayOfMonth", date -> date.with(TemporalAdjusters.firstDayOfMonth()))
        .each("lastDayOfMonth", date -> date.with(TemporalAdjusters.lastDayOfMonth()))
        .each("firstDayOfNextMonth", date -> date.with(TemporalAdjusters.firstDayOfNextMonth()))
        .each("firstDayOfYear", date -> date.with(TemporalAdjusters.firstDayOfYear()))
        .each("lastDayOfYear", date -> date.with(TemporalAdjusters.lastDayOfYear()))
        .each("firstDayOfNextYear", date -> date.with(TemporalAdjusters.firstDayOfNextYear()))
        .with("next", days, (date, day) -> date.with(TemporalAdjusters.next(day)))
        .with("nextOrSame", days, (date, day) -> date.with(TemporalAdjusters.nextOrSame(day)))
        .with("previous", days, (date, day) -> date.with(TemporalAdjusters.previous(day)))
        .with("previousOrSame", days, TemporalCases::previousOrSame)
        .with("firstInMonth", days, (date, day) -> date.with(TemporalAdjusters.firstInMonth(day)))
        .with("lastInMonth", days, (date, day) -> date.with(TemporalAdjusters.lastInMonth(day)))
        .with("dayOfWeekInMonth", List.of(-7, -1, 0, 1, 6), TemporalCases::inMonth)
        .each("own", date -> date.with(TemporalAdjusters.ofDateAdjuster(d -> d.plusDays(3))));
  }

  private static LocalDate previousOrSame(LocalDate date, DayOfWeek day) {
    return date.with(TemporalAdjusters.previousOrSame(day));
  }

  private static LocalDate inMonth(LocalDate date, int number) {
    return date.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.TUESDAY));
  }
}
