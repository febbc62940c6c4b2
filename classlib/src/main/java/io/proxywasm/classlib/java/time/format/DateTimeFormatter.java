package io.proxywasm.classlib.java.time.format;

import java.io.IOException;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.format.DateTimeParseException;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQuery;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints and parses. Its constants are methods of {@link IsoFormatters}. */
public final class DateTimeFormatter {
  private static final int SHOWN_TEXT = 64;

  private final Composite elements;
  private final Locale locale;
  private final DecimalStyle decimalStyle;
  private final ResolverStyle resolverStyle;
  private final @Nullable Set<TemporalField> resolverFields;
  private final @Nullable Chronology chronology;
  private final @Nullable ZoneId zone;

  DateTimeFormatter(Composite elements, Locale locale) {
    this(elements, locale, DecimalStyle.STANDARD, ResolverStyle.SMART, null, null, null);
  }

  private DateTimeFormatter(
      Composite elements,
      Locale locale,
      DecimalStyle decimalStyle,
      ResolverStyle resolverStyle,
      @Nullable Set<TemporalField> resolverFields,
      @Nullable Chronology chronology,
      @Nullable ZoneId zone) {
    this.elements = elements;
    this.locale = Objects.requireNonNull(locale, "locale");
    this.decimalStyle = Objects.requireNonNull(decimalStyle, "decimalStyle");
    this.resolverStyle = Objects.requireNonNull(resolverStyle, "resolverStyle");
    this.resolverFields = resolverFields;
    this.chronology = chronology;
    this.zone = zone;
  }

  public static DateTimeFormatter ofPattern(String pattern) {
    return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter();
  }

  public static DateTimeFormatter ofPattern(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter(locale);
  }

  public static TemporalQuery<Period> parsedExcessDays() {
    return temporal -> temporal instanceof Parsed parsed ? parsed.excessDays : Period.ZERO;
  }

  public static TemporalQuery<Boolean> parsedLeapSecond() {
    return temporal -> temporal instanceof Parsed parsed && parsed.isLeapSecond;
  }

  public Locale getLocale() {
    return locale;
  }

  public DateTimeFormatter withLocale(Locale locale) {
    return new DateTimeFormatter(
        elements, locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  public DecimalStyle getDecimalStyle() {
    return decimalStyle;
  }

  public DateTimeFormatter withDecimalStyle(DecimalStyle decimalStyle) {
    return new DateTimeFormatter(
        elements, locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  public @Nullable Chronology getChronology() {
    return chronology;
  }

  public DateTimeFormatter withChronology(@Nullable Chronology chronology) {
    return new DateTimeFormatter(
        elements, locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  public @Nullable ZoneId getZone() {
    return zone;
  }

  public DateTimeFormatter withZone(@Nullable ZoneId zone) {
    return new DateTimeFormatter(
        elements, locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  public ResolverStyle getResolverStyle() {
    return resolverStyle;
  }

  public DateTimeFormatter withResolverStyle(ResolverStyle resolverStyle) {
    return new DateTimeFormatter(
        elements, locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
  }

  public @Nullable Set<TemporalField> getResolverFields() {
    return resolverFields;
  }

  public DateTimeFormatter withResolverFields(TemporalField @Nullable ... resolverFields) {
    return withResolverFields(
        resolverFields == null ? null : new HashSet<>(Arrays.asList(resolverFields)));
  }

  public DateTimeFormatter withResolverFields(@Nullable Set<TemporalField> resolverFields) {
    Set<TemporalField> fields =
        resolverFields == null ? null : Collections.unmodifiableSet(new HashSet<>(resolverFields));
    return new DateTimeFormatter(
        elements, locale, decimalStyle, resolverStyle, fields, chronology, zone);
  }

  Composite elements() {
    return elements;
  }

  public String format(TemporalAccessor temporal) {
    var text = new StringBuilder();
    print(temporal, text);
    return text.toString();
  }

  public void formatTo(TemporalAccessor temporal, Appendable appendable) {
    Objects.requireNonNull(temporal, "temporal");
    Objects.requireNonNull(appendable, "appendable");
    try {
      appendable.append(format(temporal));
    } catch (IOException e) {
      throw new DateTimeException(e.getMessage(), e);
    }
  }

  private void print(TemporalAccessor temporal, StringBuilder to) {
    Objects.requireNonNull(temporal, "temporal");
    elements.print(new PrintContext(temporal, this), to);
  }

  public TemporalAccessor parse(CharSequence text) {
    Objects.requireNonNull(text, "text");
    try {
      return parseAll(text);
    } catch (DateTimeParseException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unresolved(text, e);
    }
  }

  public TemporalAccessor parse(CharSequence text, ParsePosition position) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(position, "position");
    try {
      ParseContext context = parse0(text, position);
      if (context == null || position.getErrorIndex() >= 0) {
        throw failed(text, position.getErrorIndex());
      }
      return context.parsed().resolve(this);
    } catch (DateTimeParseException | IndexOutOfBoundsException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unresolved(text, e);
    }
  }

  public <T> T parse(CharSequence text, TemporalQuery<T> query) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(query, "query");
    try {
      return parseAll(text).query(query);
    } catch (DateTimeParseException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unresolved(text, e);
    }
  }

  public TemporalAccessor parseBest(CharSequence text, TemporalQuery<?>... queries) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(queries, "queries");
    if (queries.length < 2) {
      throw new IllegalArgumentException("At least two queries must be specified");
    }
    try {
      Parsed parsed = parseAll(text);
      for (TemporalQuery<?> query : queries) {
        try {
          return (TemporalAccessor) parsed.query(query);
        } catch (RuntimeException e) {
          // the next may fit
        }
      }
      throw new DateTimeException(
          "Unable to convert temporal accessor to any of the queries specified");
    } catch (DateTimeParseException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unresolved(text, e);
    }
  }

  /** Parses without making anything of the fields; null where it fails, which position tells. */
  public @Nullable TemporalAccessor parseUnresolved(CharSequence text, ParsePosition position) {
    ParseContext context = parse0(text, position);
    return context == null ? null : context.parsed();
  }

  private Parsed parseAll(CharSequence text) {
    var position = new ParsePosition(0);
    ParseContext context = parse0(text, position);
    if (context == null) {
      throw failed(text, position.getErrorIndex());
    }
    if (position.getIndex() < text.length()) {
      throw new DateTimeParseException(
          "Text '"
              + shown(text)
              + "' could not be parsed, unparsed text found at index "
              + position.getIndex(),
          text,
          position.getIndex());
    }
    return context.parsed().resolve(this);
  }

  private @Nullable ParseContext parse0(CharSequence text, ParsePosition position) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(position, "position");
    var context = new ParseContext(this);
    int end = elements.parse(context, text, position.getIndex());
    if (end < 0) {
      position.setErrorIndex(~end);
      return null;
    }
    position.setIndex(end);
    return context;
  }

  private static DateTimeParseException failed(CharSequence text, int index) {
    return new DateTimeParseException(
        "Text '" + shown(text) + "' could not be parsed at index " + index, text, index);
  }

  private static DateTimeParseException unresolved(CharSequence text, RuntimeException cause) {
    return new DateTimeParseException(
        "Text '" + shown(text) + "' could not be parsed: " + cause.getMessage(), text, 0, cause);
  }

  private static String shown(CharSequence text) {
    return text.length() > SHOWN_TEXT ? text.subSequence(0, SHOWN_TEXT) + "..." : text.toString();
  }

  @Override
  public String toString() {
    String text = elements.toString();
    return text.substring(1, text.length() - 1);
  }
}
