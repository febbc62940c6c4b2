package io.proxywasm.classlib.java.time.format;

import java.text.ParsePosition;
import java.time.chrono.IsoChronology;
import java.time.temporal.TemporalAccessor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prints and parses texts of ISO 8601, in parts. */
class IsoEngine implements Engine {
  private final Supplier<DateTimeFormatterBuilder> elements;
  private final boolean hasDate;
  private final IsoPart[] parts;

  /** Makes one that does without its elements. */
  IsoEngine(Supplier<DateTimeFormatterBuilder> elements, boolean hasDate, IsoPart... parts) {
    this.elements = elements;
    this.hasDate = hasDate;
    this.parts = parts;
  }

  @Override
  public Settings settings() {
    return Settings.iso(hasDate);
  }

  @Override
  public Composite elements() {
    return elements.get().elements();
  }

  @Override
  public void print(TemporalAccessor temporal, StringBuilder to) {
    for (IsoPart part : parts) {
      part.print(temporal, to);
    }
  }

  @Override
  public @Nullable Unresolved read(CharSequence text, ParsePosition position) {
    var reader = new IsoReader(text, position.getIndex());
    for (IsoPart part : parts) {
      if (!part.read(reader)) {
        position.setErrorIndex(reader.error());
        return null;
      }
    }
    position.setIndex(reader.at());
    return () -> resolved(reader);
  }

  private Parsed resolved(IsoReader read) {
    var parsed = new Parsed(read);
    parsed.chronology = IsoChronology.INSTANCE;
    for (IsoPart part : parts) {
      part.resolve(read, parsed);
    }
    return parsed;
  }
}
