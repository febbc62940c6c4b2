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

  private final Engine engine;

  DateTimeFormatter(Engine engine) {
    this.engine = engine;
  }

  private DateTimeFormatter with(Settings settings) {
    return new DateTimeFormatter(new FieldEngine(engine.elements(), settings));
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
    return engine.settings().locale();
  }

  public DateTimeFormatter withLocale(Locale locale) {
    return with(engine.settings().withLocale(locale));
  }

  public DecimalStyle getDecimalStyle() {
    return engine.settings().decimalStyle();
  }

  public DateTimeFormatter withDecimalStyle(DecimalStyle decimalStyle) {
    return with(engine.settings().withDecimalStyle(decimalStyle));
  }

  public @Nullable Chronology getChronology() {
    return engine.settings().chronology();
  }

  public DateTimeFormatter withChronology(@Nullable Chronology chronology) {
    return with(engine.settings().withChronology(chronology));
  }

  public @Nullable ZoneId getZone() {
    return engine.settings().zone();
  }

  public DateTimeFormatter withZone(@Nullable ZoneId zone) {
    return with(engine.settings().withZone(zone));
  }

  public ResolverStyle getResolverStyle() {
    return engine.settings().resolverStyle();
  }

  public DateTimeFormatter withResolverStyle(ResolverStyle resolverStyle) {
    return with(engine.settings().withResolverStyle(resolverStyle));
  }

  public @Nullable Set<TemporalField> getResolverFields() {
    return engine.settings().resolverFields();
  }

  public DateTimeFormatter withResolverFields(TemporalField @Nullable ... resolverFields) {
    return withResolverFields(
        resolverFields == null ? null : new HashSet<>(Arrays.asList(resolverFields)));
  }

  public DateTimeFormatter withResolverFields(@Nullable Set<TemporalField> resolverFields) {
    Set<TemporalField> fields =
        resolverFields == null ? null : Collections.unmodifiableSet(new HashSet<>(resolverFields));
    return with(engine.settings().withResolverFields(fields));
  }

  Composite elements() {
    return engine.elements();
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
    engine.print(temporal, to);
  }

  public TemporalAccessor parse(CharSequence text) {
    return parsed(text);
  }

  Parsed parsed(CharSequence text) {
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
      Engine.Unresolved read = engine.read(text, position);
      if (read == null || position.getErrorIndex() >= 0) {
        throw failed(text, position.getErrorIndex());
      }
      return read.resolve();
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
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(position, "position");
    var fields = new FieldEngine(engine.elements(), engine.settings()).fields(text, position);
    return fields == null ? null : fields.parsed();
  }

  private Parsed parseAll(CharSequence text) {
    var position = new ParsePosition(0);
    Engine.Unresolved read = engine.read(text, position);
    if (read == null) {
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
    return read.resolve();
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
    String text = engine.elements().toString();
    return text.substring(1, text.length() - 1);
  }
}
