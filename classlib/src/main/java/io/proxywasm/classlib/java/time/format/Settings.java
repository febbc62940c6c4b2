package io.proxywasm.classlib.java.time.format;

import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalField;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a formatter is told besides its elements. */
record Settings(
    Locale locale,
    DecimalStyle decimalStyle,
    ResolverStyle resolverStyle,
    @Nullable Set<TemporalField> resolverFields,
    @Nullable Chronology chronology,
    @Nullable ZoneId zone) {
  Settings {
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(decimalStyle, "decimalStyle");
    Objects.requireNonNull(resolverStyle, "resolverStyle");
  }

  static Settings of(Locale locale) {
    return new Settings(locale, DecimalStyle.STANDARD, ResolverStyle.SMART, null, null, null);
  }

  /** Returns those of the constants for ISO 8601. */
  static Settings iso(boolean hasDate) {
    Settings strict = of(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    return hasDate ? strict.withChronology(IsoChronology.INSTANCE) : strict;
  }

  Settings withLocale(Locale locale) {
    return new Settings(locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  Settings withDecimalStyle(DecimalStyle decimalStyle) {
    return new Settings(locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  Settings withResolverStyle(ResolverStyle resolverStyle) {
    return new Settings(locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  Settings withResolverFields(@Nullable Set<TemporalField> resolverFields) {
    return new Settings(locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  Settings withChronology(@Nullable Chronology chronology) {
    return new Settings(locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  Settings withZone(@Nullable ZoneId zone) {
    return new Settings(locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }
}
