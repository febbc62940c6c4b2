package io.proxywasm.classlib.java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import org.jspecify.annotations.Nullable;

/** What is printed, and how. */
final class PrintContext {
  private final TemporalAccessor temporal;
  private final Settings settings;
  private int optional;

  PrintContext(TemporalAccessor temporal, Settings settings) {
    this.settings = settings;
    this.temporal = inZone(temporal, settings.zone());
  }

  private static TemporalAccessor inZone(TemporalAccessor temporal, @Nullable ZoneId zone) {
    if (zone == null || zone.equals(temporal.query(TemporalQueries.zoneId()))) {
      return temporal;
    }
    if (temporal.isSupported(ChronoField.INSTANT_SECONDS)) {
      return ZonedDateTime.ofInstant(Instant.from(temporal), zone);
    }
    if (zone.normalized() instanceof ZoneOffset offset
        && temporal.isSupported(ChronoField.OFFSET_SECONDS)
        && temporal.get(ChronoField.OFFSET_SECONDS) != offset.getTotalSeconds()) {
      throw new DateTimeException(
          "Unable to apply override zone '"
              + zone
              + "' because the temporal object being formatted has a different offset but does not"
              + " represent an instant: "
              + temporal);
    }
    return new Zoned(temporal, zone);
  }

  Settings settings() {
    return settings;
  }

  void enter(boolean isOptional) {
    optional += isOptional ? 1 : 0;
  }

  void leave(boolean isOptional) {
    optional -= isOptional ? 1 : 0;
  }

  boolean has(TemporalField field) {
    return temporal.isSupported(field);
  }

  /** Returns a field's value; null if it has none in an optional section. */
  @Nullable Long value(TemporalField field) {
    return optional > 0 && !temporal.isSupported(field) ? null : temporal.getLong(field);
  }

  /** Returns the zone; null if there is none in an optional section. */
  @Nullable ZoneId zone(TemporalQuery<ZoneId> query, String name) {
    ZoneId zone = temporal.query(query);
    if (zone == null && optional == 0) {
      throw new DateTimeException("Unable to extract " + name + " from temporal " + temporal);
    }
    return zone;
  }

  /** A time without a zone, shown in one. */
  private record Zoned(TemporalAccessor temporal, ZoneId zone) implements TemporalAccessor {
    @Override
    public boolean isSupported(TemporalField field) {
      return temporal.isSupported(field);
    }

    @Override
    public long getLong(TemporalField field) {
      return temporal.getLong(field);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
      return query == TemporalQueries.zoneId() ? (R) zone : temporal.query(query);
    }
  }
}
