package io.proxywasm.classlib.java.time.format;

import java.time.ZoneId;
import java.time.temporal.TemporalField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the elements of a formatter have parsed. */
final class ParsedFields implements Parsed.Rest {
  final Map<TemporalField, Long> fields = new HashMap<>();
  @Nullable ZoneId zone;
  boolean isLeapSecond;

  ParsedFields copy() {
    var copy = new ParsedFields();
    copy.fields.putAll(fields);
    copy.zone = zone;
    copy.isLeapSecond = isLeapSecond;
    return copy;
  }

  @Override
  public @Nullable Long get(TemporalField field) {
    return fields.get(field);
  }

  /** Returns a field's value, 0 if it was not parsed. */
  long value(TemporalField field) {
    Long value = fields.get(field);
    return value == null ? 0 : value;
  }

  /** Returns these fields, with nothing made of them. */
  Parsed parsed() {
    var parsed = new Parsed(this);
    parsed.zone = zone;
    parsed.isLeapSecond = isLeapSecond;
    return parsed;
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
