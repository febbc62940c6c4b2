package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.List;

/** {@link Period}. */
final class PeriodCases {
  private static final List<Period> SAMPLES =
      List.of(
          Period.ZERO,
          Period.of(1, 25, -40),
          Period.of(-1, -2, -3),
          Period.ofWeeks(3),
          Period.of(Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE));

  private static final List<Integer> NUMBERS =
      List.of(0, 1, -1, 12, Integer.MAX_VALUE, Integer.MIN_VALUE);

  private static final List<String> TEXTS =
      List.of(
          "P1Y2M3W4D",
          "P-1Y",
          "-P1M",
          "+P2W",
          "P1Y-3W",
          "p3d",
          "P",
          "P1H",
          "",
          "P1",
          "1Y",
          "P1D2M",
          "P2147483648D",
          "P306783379W",
          "PT1S",
          "P1.5Y",
          "P 1Y",
          "-P-2147483648D",
          "P1Y1Y");

  private PeriodCases() {}

  static List<Case> all() {
    var samples = new Samples<>("Period", SAMPLES);
    get(samples);
    change(samples);
    make(samples);
    return samples.cases();
  }

  private static void get(Samples<Period> samples) {
    samples
        .units("get", Period::get)
        .each("getUnits", Period::getUnits)
        .each("getYears", Period::getYears)
        .each("getMonths", Period::getMonths)
        .each("getDays", Period::getDays)
        .each("getChronology", Period::getChronology)
        .each("toTotalMonths", Period::toTotalMonths)
        .each("isZero", Period::isZero)
        .each("isNegative", Period::isNegative)
        .each("hashCode", Period::hashCode)
        .each("toString", Period::toString)
        .pairs("equals", Period::equals);
  }

  private static void change(Samples<Period> samples) {
    samples
        .each("negated", Period::negated)
        .each("normalized", Period::normalized)
        .with("multipliedBy", NUMBERS, Period::multipliedBy)
        .with("withYears", NUMBERS, Period::withYears)
        .with("withMonths", NUMBERS, Period::withMonths)
        .with("withDays", NUMBERS, Period::withDays)
        .amounts("plusYears", Period::plusYears)
        .amounts("plusMonths", Period::plusMonths)
        .amounts("plusDays", Period::plusDays)
        .amounts("minusYears", Period::minusYears)
        .amounts("minusMonths", Period::minusMonths)
        .amounts("minusDays", Period::minusDays)
        .pairs("plus", Period::plus)
        .pairs("minus", Period::minus)
        .each("plus duration", period -> period.plus(Opaque.<TemporalAmount>of(Duration.ZERO)))
        .with("addTo", LocalDateCases.DATES, Period::addTo)
        .with("subtractFrom", LocalDateCases.DATES, Period::subtractFrom)
        .each("addTo time", period -> period.addTo(LocalTime.NOON))
        .each("subtractFrom time", period -> period.subtractFrom(LocalTime.NOON));
  }

  private static void make(Samples<Period> samples) {
    samples
        .of("ofYears", NUMBERS, Period::ofYears)
        .of("ofMonths", NUMBERS, Period::ofMonths)
        .of("ofWeeks", NUMBERS, Period::ofWeeks)
        .of("ofDays", NUMBERS, Period::ofDays)
        .of("between", LocalDateCases.DATES, date -> Period.between(date, LocalDate.EPOCH))
        .of("between max", LocalDateCases.DATES, date -> Period.between(LocalDate.MAX, date))
        .each("from", Period::from)
        .one("from duration", () -> amount(Duration.ofDays(1)))
        .one("from zero", () -> amount(Duration.ZERO))
        .one("equals null", () -> Period.ZERO.equals(Opaque.<Object>of(null)))
        .one("unit", () -> Period.ofDays(5).get(ChronoUnit.DAYS))
        .of("parse", TEXTS, Period::parse);
  }

  private static Period amount(TemporalAmount amount) {
    return Period.from(amount);
  }
}
