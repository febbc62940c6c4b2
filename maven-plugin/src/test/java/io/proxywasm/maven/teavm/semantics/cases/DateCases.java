package io.proxywasm.maven.teavm.semantics.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Dates and times of day, and what is made of them. */
final class DateCases {
  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.ofEpochDay(0),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(1999, 12, 31),
          LocalDate.of(-44, 3, 15),
          LocalDate.of(0, 1, 1),
          LocalDate.MIN,
          LocalDate.MAX);

  private static final List<String> DATE_TEXTS =
      List.of(
          "2020-02-29",
          "2021-02-29",
          "2020-04-31",
          "2020-13-01",
          "2020-00-10",
          "2020-1-1",
          "",
          "20-01-01",
          "+12345-01-01",
          "12345-01-01",
          "-0001-01-01",
          "2020-01-01T00:00",
          "2020-01-01 ",
          "x");

  private static final List<String> TIME_TEXTS =
      List.of("10:15", "10:15:30", "10:15:30.123", "24:00", "23:59:60", "1:00", "10", "10:15Z", "");

  private DateCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (LocalDate date : DATES) {
      cases.add(new Case("date " + date, () -> date + " " + date.getDayOfWeek()));
      cases.add(new Case("month after " + date, () -> date.plusMonths(1)));
      cases.add(new Case("year before " + date, () -> date.minusYears(1)));
      cases.add(new Case("week of " + date, () -> date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
      cases.add(
          new Case("last day of " + date, () -> date.with(TemporalAdjusters.lastDayOfMonth())));
      cases.add(new Case("until " + date, () -> DATES.get(1).until(date)));
      cases.add(new Case("start of " + date, date::atStartOfDay));
    }
    for (String text : DATE_TEXTS) {
      cases.add(new Case("date of '" + text + "'", () -> LocalDate.parse(Opaque.of(text))));
    }
    for (String text : TIME_TEXTS) {
      cases.add(new Case("time of '" + text + "'", () -> LocalTime.parse(Opaque.of(text))));
    }
    cases.addAll(wrong());
    cases.addAll(composed());
    return cases;
  }

  private static List<Case> wrong() {
    return List.of(
        new Case("February 30", () -> LocalDate.of(2020, 2, Opaque.of(30))),
        new Case("February 29", () -> LocalDate.of(2021, 2, Opaque.of(29))),
        new Case("month 13", () -> LocalDate.of(2020, Opaque.of(13), 1)),
        new Case("day 367", () -> LocalDate.ofYearDay(2020, Opaque.of(367))),
        new Case("day 366", () -> LocalDate.ofYearDay(2021, Opaque.of(366))),
        new Case("hour 24", () -> LocalTime.of(Opaque.of(24), 0)),
        new Case("minute -1", () -> LocalTime.of(0, Opaque.of(-1))),
        new Case("offset 19", () -> ZoneOffset.ofHours(Opaque.of(19))),
        new Case("offset of text", () -> ZoneOffset.of(Opaque.of("+1:30"))),
        new Case(
            "hour of date", () -> LocalDate.ofEpochDay(0).get(Opaque.of(ChronoField.HOUR_OF_DAY))),
        new Case("date plus hours", () -> LocalDate.ofEpochDay(0).plus(1, ChronoUnit.HOURS)),
        new Case("day of week 8", () -> DayOfWeek.of(Opaque.of(8))),
        new Case("month 0", () -> Month.of(Opaque.of(0))),
        new Case("year too large", () -> Year.of(Opaque.of(1_000_000_000))));
  }

  private static List<Case> composed() {
    var dateTime = LocalDateTime.of(2020, 2, 29, 23, 59, 59, 1_000_000);
    var offset = OffsetDateTime.of(dateTime, ZoneOffset.ofHoursMinutes(-3, -30));
    return List.of(
        new Case("date time", () -> dateTime + " " + dateTime.plusSeconds(1)),
        new Case("date time minus", () -> dateTime.minus(Period.ofYears(1))),
        new Case(
            "hours between",
            () -> ChronoUnit.HOURS.between(LocalDate.ofEpochDay(0).atStartOfDay(), dateTime)),
        new Case("offset date time", () -> offset + " " + offset.toInstant()),
        new Case("at the same instant", () -> offset.withOffsetSameInstant(ZoneOffset.UTC)),
        new Case("offset time", () -> OffsetTime.of(1, 2, 3, 0, ZoneOffset.UTC)),
        new Case("zoned", () -> ZonedDateTime.of(dateTime, ZoneOffset.UTC).plusMonths(1)),
        new Case("zoned, hash", () -> ZonedDateTime.of(dateTime, ZoneOffset.UTC).hashCode()),
        new Case("parse date time", () -> LocalDateTime.parse(Opaque.of("2020-01-02T03:04:05.6"))),
        new Case("parse offset", () -> OffsetDateTime.parse(Opaque.of("2020-01-02T03:04+01:00"))),
        new Case(
            "parse short offset", () -> OffsetDateTime.parse(Opaque.of("2020-01-02T03:04+01"))),
        new Case("parse no offset", () -> OffsetDateTime.parse(Opaque.of("2020-01-02T03:04"))),
        new Case("parse year", () -> Year.parse(Opaque.of("2020")).isLeap()),
        new Case("parse year month", () -> YearMonth.parse(Opaque.of("2020-02")).lengthOfMonth()),
        new Case("parse month day", () -> MonthDay.parse(Opaque.of("--02-29")).isValidYear(2021)),
        new Case(
            "next Monday",
            () -> LocalDate.ofEpochDay(0).with(TemporalAdjusters.next(DayOfWeek.MONDAY))),
        new Case("quarter", () -> dateTime.get(IsoFields.QUARTER_OF_YEAR)),
        new Case("nanos of day", () -> LocalTime.MAX.toNanoOfDay()),
        new Case("time wraps", () -> LocalTime.of(23, 0).plusHours(2)),
        new Case("month names", () -> Month.FEBRUARY.plus(11) + " " + DayOfWeek.MONDAY.minus(1)));
  }
}
