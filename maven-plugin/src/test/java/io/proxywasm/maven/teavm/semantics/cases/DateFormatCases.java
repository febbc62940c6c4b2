package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What formatters print and parse. */
final class DateFormatCases {
  private static final OffsetDateTime TIME =
      OffsetDateTime.of(2020, 2, 9, 15, 4, 5, 67_000_000, ZoneOffset.ofHours(-2));

  private static final List<String> PATTERNS =
      List.of(
          "yyyy-MM-dd HH:mm:ss.SSS XXX",
          "d/M/yy h:mm a",
          "EEE, d MMM yyyy",
          "EEEE d MMMM uuuu",
          "D",
          "yyyyMMddHHmmssSSS",
          "'o''clock' H",
          "[yyyy][-MM]",
          "Q QQQ",
          "k K n A",
          "x xx xxx X XX",
          "Z",
          "O",
          "ppppH",
          "G y",
          "i",
          "{",
          "'open",
          "MMMMMM",
          "]");

  private DateFormatCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    constants().forEach((name, formatter) -> cases.addAll(of(name, formatter)));
    for (String pattern : PATTERNS) {
      cases.add(
          new Case(
              "pattern " + pattern,
              () -> DateTimeFormatter.ofPattern(Opaque.of(pattern), Locale.ENGLISH).format(TIME)));
    }
    parse(
        cases, "dd.MM.uuuu", LocalDate::from, "29.02.2020", "31.02.2020", "1.2.2020", "32.01.2020");
    parse(cases, "yyyyMMddHHmmssSSS", LocalDateTime::from, "20200102030405006", "2020010203040500");
    parse(cases, "d MMM yyyy", LocalDate::from, "3 Jun 2008", "3 jun 2008", "3 Foo 2008");
    parse(cases, "h:mm a", LocalTime::from, "12:30 AM", "12:30 PM", "13:00 PM", "1:5 AM");
    cases.add(
        new Case(
            "in another zone",
            () -> DateTimeFormatter.ISO_DATE.withZone(ZoneOffset.UTC).format(TIME)));
    cases.add(new Case("no such field", () -> DateTimeFormatter.ISO_DATE.format(LocalTime.NOON)));
    cases.add(new Case("shown", () -> DateTimeFormatter.ofPattern("uuuu-MM[-dd]").toString()));
    return cases;
  }

  private static Map<String, DateTimeFormatter> constants() {
    var constants = new LinkedHashMap<String, DateTimeFormatter>();
    constants.put("ISO_LOCAL_DATE", DateTimeFormatter.ISO_LOCAL_DATE);
    constants.put("ISO_OFFSET_DATE", DateTimeFormatter.ISO_OFFSET_DATE);
    constants.put("ISO_DATE", DateTimeFormatter.ISO_DATE);
    constants.put("ISO_LOCAL_TIME", DateTimeFormatter.ISO_LOCAL_TIME);
    constants.put("ISO_OFFSET_TIME", DateTimeFormatter.ISO_OFFSET_TIME);
    constants.put("ISO_TIME", DateTimeFormatter.ISO_TIME);
    constants.put("ISO_LOCAL_DATE_TIME", DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    constants.put("ISO_OFFSET_DATE_TIME", DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    constants.put("ISO_ORDINAL_DATE", DateTimeFormatter.ISO_ORDINAL_DATE);
    constants.put("ISO_WEEK_DATE", DateTimeFormatter.ISO_WEEK_DATE);
    constants.put("ISO_INSTANT", DateTimeFormatter.ISO_INSTANT);
    constants.put("BASIC_ISO_DATE", DateTimeFormatter.BASIC_ISO_DATE);
    constants.put("RFC_1123_DATE_TIME", DateTimeFormatter.RFC_1123_DATE_TIME);
    return constants;
  }

  private static List<Case> of(String name, DateTimeFormatter formatter) {
    return List.of(
        new Case(name + " prints", () -> formatter.format(TIME)),
        new Case(
            name + " prints UTC",
            () -> formatter.format(TIME.withOffsetSameInstant(ZoneOffset.UTC))),
        new Case(name + " reads what it prints", () -> read(formatter, formatter.format(TIME))),
        new Case(
            name + " and a text too long", () -> read(formatter, formatter.format(TIME) + "x")),
        new Case(name + " and a text too short", () -> read(formatter, "2020")),
        new Case(name + " and none", () -> read(formatter, "")));
  }

  private static String read(DateTimeFormatter formatter, String text) {
    var found =
        formatter.parseBest(
            text, Instant::from, LocalDateTime::from, LocalDate::from, LocalTime::from);
    return found.toString();
  }

  private static <T> void parse(
      List<Case> cases, String pattern, TemporalQuery<T> query, String... texts) {
    for (String text : texts) {
      cases.add(
          new Case(
              pattern + " of '" + text + "'",
              () -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).parse(text, query)));
    }
  }
}
