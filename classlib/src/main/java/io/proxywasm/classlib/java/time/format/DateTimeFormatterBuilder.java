package io.proxywasm.classlib.java.time.format;

import io.proxywasm.classlib.time.InstantText;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a formatter together. */
public final class DateTimeFormatterBuilder {
  private static final int REDUCED_DIGITS = 10;
  private static final int MAX_FRACTION = 9;

  private Section section = new Section(null);

  /** A part in square brackets, or the whole. */
  private static final class Section {
    private final @Nullable Section outer;
    private final List<Element> elements = new ArrayList<>();

    /** Where the number stands that takes what adjacent fixed ones leave; -1 if none does. */
    private int number = -1;

    private int padWidth;
    private char padding;

    Section(@Nullable Section outer) {
      this.outer = outer;
    }
  }

  public DateTimeFormatterBuilder() {}

  public DateTimeFormatterBuilder parseCaseSensitive() {
    return add(new CaseSetting(Case.SENSITIVE));
  }

  public DateTimeFormatterBuilder parseCaseInsensitive() {
    return add(new CaseSetting(Case.ofUnicode()));
  }

  public DateTimeFormatterBuilder parseStrict() {
    return add(new StrictSetting(true));
  }

  public DateTimeFormatterBuilder parseLenient() {
    return add(new StrictSetting(false));
  }

  public DateTimeFormatterBuilder parseDefaulting(TemporalField field, long value) {
    return add(new Default(Objects.requireNonNull(field, "field"), value));
  }

  public DateTimeFormatterBuilder appendValue(TemporalField field) {
    Objects.requireNonNull(field, "field");
    return number(new NumberElement(field, 1, NumberElement.MAX_WIDTH, SignStyle.NORMAL, 0));
  }

  public DateTimeFormatterBuilder appendValue(TemporalField field, int width) {
    Objects.requireNonNull(field, "field");
    within("The width must be", width, 1, NumberElement.MAX_WIDTH);
    return number(new NumberElement(field, width, width, SignStyle.NOT_NEGATIVE, 0));
  }

  public DateTimeFormatterBuilder appendValue(
      TemporalField field, int minWidth, int maxWidth, SignStyle signStyle) {
    if (minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE) {
      return appendValue(field, maxWidth);
    }
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(signStyle, "signStyle");
    within("The minimum width must be", minWidth, 1, NumberElement.MAX_WIDTH);
    within("The maximum width must be", maxWidth, 1, NumberElement.MAX_WIDTH);
    ordered("The maximum width must", minWidth, maxWidth);
    return number(new NumberElement(field, minWidth, maxWidth, signStyle, 0));
  }

  public DateTimeFormatterBuilder appendValueReduced(
      TemporalField field, int width, int maxWidth, int baseValue) {
    return reduced(field, width, maxWidth, baseValue, null);
  }

  public DateTimeFormatterBuilder appendValueReduced(
      TemporalField field, int width, int maxWidth, ChronoLocalDate baseDate) {
    Objects.requireNonNull(baseDate, "baseDate");
    return reduced(field, width, maxWidth, 0, baseDate);
  }

  private DateTimeFormatterBuilder reduced(
      TemporalField field, int least, int most, int base, @Nullable ChronoLocalDate date) {
    Objects.requireNonNull(field, "field");
    within("The minWidth must be", least, 1, REDUCED_DIGITS);
    within("The maxWidth must be", most, 1, REDUCED_DIGITS);
    ordered("Maximum width must", least, most);
    if (date == null && !field.range().isValidValue(base)) {
      throw new IllegalArgumentException("The base value must be within the range of the field");
    }
    return number(new ReducedElement(field, least, most, base, date, 0));
  }

  public DateTimeFormatterBuilder appendFraction(
      TemporalField field, int minWidth, int maxWidth, boolean decimalPoint) {
    Objects.requireNonNull(field, "field");
    if (!field.range().isFixed()) {
      throw new IllegalArgumentException("Field must have a fixed set of values: " + field);
    }
    within("Minimum width must be", minWidth, 0, MAX_FRACTION);
    within("Maximum width must be", maxWidth, 1, MAX_FRACTION);
    ordered("Maximum width must", minWidth, maxWidth);
    var fraction = new FractionElement(field, minWidth, maxWidth, decimalPoint, 0);
    return minWidth == maxWidth && !decimalPoint ? number(fraction) : add(fraction);
  }

  private static void within(String what, int width, int least, int most) {
    if (width < least || width > most) {
      throw new IllegalArgumentException(
          what + " from " + least + " to " + most + " inclusive but was " + width);
    }
  }

  private static void ordered(String what, int least, int most) {
    if (most < least) {
      throw new IllegalArgumentException(
          what + " exceed or equal the minimum width but " + most + " < " + least);
    }
  }

  public DateTimeFormatterBuilder appendText(TemporalField field) {
    return appendText(field, TextStyle.FULL);
  }

  public DateTimeFormatterBuilder appendText(TemporalField field, TextStyle textStyle) {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(textStyle, "textStyle");
    return add(new TextElement(field, textStyle, null));
  }

  public DateTimeFormatterBuilder appendText(TemporalField field, Map<Long, String> textLookup) {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(textLookup, "textLookup");
    return add(new TextElement(field, TextStyle.FULL, new LinkedHashMap<>(textLookup)));
  }

  public DateTimeFormatterBuilder appendInstant() {
    return add(new InstantElement(InstantText.GROUPS));
  }

  public DateTimeFormatterBuilder appendInstant(int fractionalDigits) {
    if (fractionalDigits < -1 || fractionalDigits > MAX_FRACTION) {
      throw new IllegalArgumentException(
          "The fractional digits must be from -1 to 9 inclusive but was " + fractionalDigits);
    }
    return add(new InstantElement(fractionalDigits));
  }

  public DateTimeFormatterBuilder appendOffsetId() {
    return appendOffset("+HH:MM:ss", "Z");
  }

  public DateTimeFormatterBuilder appendOffset(String pattern, String noOffsetText) {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(noOffsetText, "noOffsetText");
    return add(new OffsetElement(pattern, noOffsetText));
  }

  public DateTimeFormatterBuilder appendLocalizedOffset(TextStyle style) {
    Objects.requireNonNull(style, "style");
    if (style != TextStyle.FULL && style != TextStyle.SHORT) {
      throw new IllegalArgumentException("Style must be either full or short");
    }
    return add(new LocalizedOffsetElement(style));
  }

  public DateTimeFormatterBuilder appendZoneId() {
    return add(new ZoneElement(TemporalQueries.zoneId(), "ZoneId", "ZoneId()"));
  }

  public DateTimeFormatterBuilder appendZoneRegionId() {
    TemporalQuery<ZoneId> region =
        temporal -> {
          ZoneId zone = temporal.query(TemporalQueries.zoneId());
          return zone instanceof ZoneOffset ? null : zone;
        };
    return add(new ZoneElement(region, "ZoneRegionId()", "ZoneRegionId()"));
  }

  public DateTimeFormatterBuilder appendZoneOrOffsetId() {
    return add(new ZoneElement(TemporalQueries.zone(), "Zone", "ZoneOrOffsetId()"));
  }

  public DateTimeFormatterBuilder appendLiteral(char literal) {
    return add(new Literal(String.valueOf(literal)));
  }

  public DateTimeFormatterBuilder appendLiteral(String literal) {
    Objects.requireNonNull(literal, "literal");
    return literal.isEmpty() ? this : add(new Literal(literal));
  }

  public DateTimeFormatterBuilder append(DateTimeFormatter formatter) {
    Objects.requireNonNull(formatter, "formatter");
    return add(formatter.elements().withOptional(false));
  }

  public DateTimeFormatterBuilder appendOptional(DateTimeFormatter formatter) {
    Objects.requireNonNull(formatter, "formatter");
    return add(formatter.elements().withOptional(true));
  }

  public DateTimeFormatterBuilder appendPattern(String pattern) {
    Objects.requireNonNull(pattern, "pattern");
    new Pattern(pattern, this).append();
    return this;
  }

  public DateTimeFormatterBuilder padNext(int padWidth) {
    return padNext(padWidth, ' ');
  }

  public DateTimeFormatterBuilder padNext(int padWidth, char padChar) {
    if (padWidth < 1) {
      throw new IllegalArgumentException("The pad width must be at least one but was " + padWidth);
    }
    section.padWidth = padWidth;
    section.padding = padChar;
    section.number = -1;
    return this;
  }

  public DateTimeFormatterBuilder optionalStart() {
    section.number = -1;
    section = new Section(section);
    return this;
  }

  public DateTimeFormatterBuilder optionalEnd() {
    Section ended = section;
    if (ended.outer == null) {
      throw new IllegalStateException(
          "Cannot call optionalEnd() as there was no previous call to optionalStart()");
    }
    section = ended.outer;
    return ended.elements.isEmpty() ? this : add(new Composite(ended.elements, true));
  }

  public DateTimeFormatter toFormatter() {
    return toFormatter(Locale.getDefault());
  }

  public DateTimeFormatter toFormatter(Locale locale) {
    return toFormatter(Settings.of(locale));
  }

  DateTimeFormatter toFormatter(Settings settings) {
    return new DateTimeFormatter(new FieldEngine(elements(), settings));
  }

  /** Ends all sections. */
  Composite elements() {
    while (section.outer != null) {
      optionalEnd();
    }
    return new Composite(section.elements, false);
  }

  /** Parses what follows without regard to the case of ASCII letters. */
  DateTimeFormatterBuilder asciiInsensitive() {
    return add(new CaseSetting(Case.ofAscii()));
  }

  private DateTimeFormatterBuilder add(Element element) {
    Element added = element;
    if (section.padWidth > 0) {
      added = new Padded(element, section.padWidth, section.padding);
      section.padWidth = 0;
    }
    section.elements.add(added);
    section.number = -1;
    return this;
  }

  /** Adds a number. Of adjacent ones, those of a fixed width behind the first leave it the rest. */
  private DateTimeFormatterBuilder number(NumberElement number) {
    int before = section.number;
    if (before < 0) {
      boolean isPadded = section.padWidth > 0;
      add(number);
      section.number = isPadded ? -1 : section.elements.size() - 1;
      return this;
    }
    var first = (NumberElement) section.elements.get(before);
    if (number.isFixed()) {
      section.elements.set(before, first.withFollowing(first.following + number.most));
      add(number.withFollowing(-1));
      section.number = before;
    } else {
      section.elements.set(before, first.withFollowing(-1));
      add(number);
      section.number = section.elements.size() - 1;
    }
    return this;
  }
}
