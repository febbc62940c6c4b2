package io.proxywasm.classlib.java.time.format;

import java.text.ParsePosition;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** As {@link IsoEngine}, but parses by its elements, as a zone may be named. */
final class ZonedIsoEngine extends IsoEngine {
  ZonedIsoEngine(Supplier<DateTimeFormatterBuilder> elements, IsoPart... parts) {
    super(elements, true, parts);
  }

  @Override
  public void print(TemporalAccessor temporal, StringBuilder to) {
    super.print(temporal, to);
    ZoneId zone = temporal.query(TemporalQueries.zoneId());
    boolean hasOffset = temporal.isSupported(ChronoField.OFFSET_SECONDS);
    if (hasOffset && zone != null && !(zone instanceof ZoneOffset)) {
      to.append('[').append(zone.getId()).append(']');
    }
  }

  @Override
  public @Nullable Unresolved read(CharSequence text, ParsePosition position) {
    return new FieldEngine(elements(), settings()).read(text, position);
  }
}
