package io.proxywasm.classlib.java.time.format;

import java.time.temporal.TemporalAccessor;

/** A part of a text of ISO 8601. */
interface IsoPart {
  void print(TemporalAccessor temporal, StringBuilder to);

  /** Reads; false if it failed, which the reader tells where. */
  boolean read(IsoReader reader);

  /** Makes of what was read what it means. */
  void resolve(IsoReader read, Parsed to);
}
