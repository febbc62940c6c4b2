package io.proxywasm.classlib.java.time.format;

import java.text.ParsePosition;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * What prints and parses for a formatter: its elements, or what does the same for a constant with
 * less code. A module has the elements only where it needs an {@link #elements} of some formatter.
 */
interface Engine {
  Settings settings();

  Composite elements();

  void print(TemporalAccessor temporal, StringBuilder to);

  /** Parses from a position, which then tells the end, or where it failed: null. */
  @Nullable Unresolved read(CharSequence text, ParsePosition position);

  /** A text that was read. */
  interface Unresolved {
    Parsed resolve();
  }
}
