package io.proxywasm.maven.teavm.semantics.cases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;

/** {@link ZoneOffset}, {@link ZoneId} of fixed zones, and their rules. */
final class ZoneCases {
  private static final List<ZoneOffset> OFFSETS =
      List.of(
          ZoneOffset.UTC,
          ZoneOffset.MIN,
          ZoneOffset.MAX,
          ZoneOffset.ofTotalSeconds(-1),
          ZoneOffset.ofHoursMinutes(5, 30));

  private static final List<ZoneId> ZONES =
      List.of(ZoneOffset.UTC, ZoneId.of("UTC"), ZoneId.of("GMT+5"), ZoneId.of("UT-01:30"));

  private static final List<Integer> NUMBERS = List.of(-19, -18, -1, 0, 1, 18, 19, 59, 60, 64_801);

  private static final List<String> OFFSET_IDS =
      List.of(
          "Z",
          "+1",
          "+01",
          "-01:30",
          "+0130",
          "+01:30:15",
          "+013015",
          "+18:00",
          "+18:01",
          "+19",
          "-00:60",
          "+01:3",
          "01:00",
          "+1:00",
          "",
          "z",
          "+01-30",
          "+aa");

  private static final List<String> ZONE_IDS =
      List.of(
          "Z",
          "UTC",
          "GMT",
          "UT",
          "UTC+1",
          "GMT-01:30",
          "UT+02:00",
          "UTC+0",
          "GMT0",
          "utc",
          "U",
          "",
          "+3",
          "UTC+19",
          "UTCx",
          "Mars/Base",
          "a b",
          "~");

  private ZoneCases() {}

  static List<Case> all() {
    var offsets = new Samples<>("ZoneOffset", OFFSETS);
    offsets(offsets);
    var zones = new Samples<>("ZoneId", ZONES);
    zones(zones);
    var all = new java.util.ArrayList<>(offsets.cases());
    all.addAll(zones.cases());
    return all;
  }

  @SuppressWarnings("ReferenceEquality") // offsets of quarters of an hour are kept
  private static void offsets(Samples<ZoneOffset> samples) {
    samples
        .fields("isSupported", ZoneOffset::isSupported)
        .ranges("range", ZoneOffset::range)
        .fields("get", ZoneOffset::get)
        .fields("getLong", ZoneOffset::getLong)
        .each("getId", ZoneOffset::getId)
        .each("getTotalSeconds", ZoneOffset::getTotalSeconds)
        .each("getRules", ZoneOffset::getRules)
        .each("hashCode", ZoneOffset::hashCode)
        .each("toString", ZoneOffset::toString)
        .each("query offset", offset -> offset.query(TemporalQueries.offset()))
        .each("query zone", offset -> offset.query(TemporalQueries.zone()))
        .each("query zoneId", offset -> offset.query(TemporalQueries.zoneId()))
        .each("query precision", offset -> offset.query(TemporalQueries.precision()))
        .pairs("compareTo", ZoneOffset::compareTo)
        .pairs("equals", ZoneOffset::equals)
        .pairs("same", (a, b) -> a == b)
        .each("cached", a -> a == ZoneOffset.ofTotalSeconds(a.getTotalSeconds()))
        .each("adjust time", offset -> offset.adjustInto(OffsetTime.MIN))
        .each("adjust local time", offset -> offset.adjustInto(LocalTime.MIN))
        .each("from", ZoneOffset::from)
        .of("from local", LocalTimeCases.TIMES, ZoneOffset::from)
        .of("of", OFFSET_IDS, ZoneOffset::of)
        .of("ofHours", NUMBERS, ZoneOffset::ofHours)
        .of("ofHoursMinutes", NUMBERS, minutes -> ZoneOffset.ofHoursMinutes(1, minutes))
        .of("ofHoursMinutes of hours", NUMBERS, hours -> ZoneOffset.ofHoursMinutes(hours, -1))
        .of("seconds", NUMBERS, n -> ZoneOffset.ofHoursMinutesSeconds(0, 0, n))
        .of("hours and seconds", NUMBERS, n -> ZoneOffset.ofHoursMinutesSeconds(n, 1, 0))
        .of("ofTotalSeconds", NUMBERS, ZoneOffset::ofTotalSeconds)
        .one("ofTotalSeconds least", () -> ZoneOffset.ofTotalSeconds(Integer.MIN_VALUE));
  }

  private static void zones(Samples<ZoneId> samples) {
    var time = LocalDateTime.of(2020, 1, 2, 3, 4);
    samples
        .each("getId", ZoneId::getId)
        .each("normalized", ZoneId::normalized)
        .each("hashCode", ZoneId::hashCode)
        .each("toString", ZoneId::toString)
        .pairs("equals", ZoneId::equals)
        .each("rules", zone -> zone.getRules().isFixedOffset())
        .each("offset", zone -> zone.getRules().getOffset(Instant.MAX))
        .each("offset of local", zone -> zone.getRules().getOffset(time))
        .each("standard offset", zone -> zone.getRules().getStandardOffset(Instant.EPOCH))
        .each("daylight savings", zone -> zone.getRules().getDaylightSavings(Instant.EPOCH))
        .each("is daylight", zone -> zone.getRules().isDaylightSavings(Instant.EPOCH))
        .each("valid offsets", zone -> zone.getRules().getValidOffsets(time))
        .each("transition", zone -> zone.getRules().getTransition(time))
        .each("next", zone -> zone.getRules().nextTransition(Instant.EPOCH))
        .each("transitions", zone -> zone.getRules().getTransitions())
        .each("transition rules", zone -> zone.getRules().getTransitionRules())
        .each("rules equal", zone -> zone.getRules().equals(ZoneRules.of(ZoneOffset.UTC)))
        .of("of", ZONE_IDS, ZoneId::of)
        .of("of with aliases", ZONE_IDS, id -> ZoneId.of(id, Map.of("utc", "UTC", "U", "Mars")))
        .of("ofOffset", List.of("", "UTC", "GMT", "UT", "x"), ZoneCases::prefixed)
        .one("ofOffset zero", () -> ZoneId.ofOffset("UTC", ZoneOffset.UTC))
        .of("from", OFFSETS, ZoneId::from)
        .one("from zoned", () -> ZoneId.from(ZonedDateTime.of(time, ZoneId.of("UTC"))))
        .one("from local", () -> ZoneId.from(time))
        .one("short ids", () -> ZoneId.SHORT_IDS.get("PST") + ZoneId.SHORT_IDS.get("JST"))
        .one("short ids fixed", () -> ZoneId.SHORT_IDS.put("X", "Y"))
        .one("default", () -> ZoneId.systemDefault() != null)
        .one("available", () -> ZoneId.getAvailableZoneIds().contains("Europe/Paris"));
  }

  private static ZoneId prefixed(String prefix) {
    return ZoneId.ofOffset(prefix, ZoneOffset.ofHoursMinutes(-1, -30));
  }
}
