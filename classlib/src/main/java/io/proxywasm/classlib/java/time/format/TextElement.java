package io.proxywasm.classlib.java.time.format;

import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalField;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field as a word. */
final class TextElement implements Element {
  private final TemporalField field;
  private final TextStyle style;

  /** Null for the names in English. */
  private final @Nullable Map<Long, String> words;

  TextElement(TemporalField field, TextStyle style, @Nullable Map<Long, String> words) {
    this.field = field;
    this.style = style;
    this.words = words;
  }

  private @Nullable Map<Long, String> words(TextStyle style, Locale locale) {
    return words != null ? words : Names.of(field, style, locale);
  }

  private NumberElement number() {
    return new NumberElement(field, 1, NumberElement.MAX_WIDTH, SignStyle.NORMAL, 0);
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    Long value = context.value(field);
    if (value == null) {
      return false;
    }
    var known = words(style, context.settings().locale());
    String word = known == null ? null : known.get(value);
    if (word == null) {
      return number().print(context, to);
    }
    to.append(word);
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    if (position < 0 || position > text.length()) {
      throw new IndexOutOfBoundsException();
    }
    Locale locale = context.settings().locale();
    TextStyle[] styles = context.isStrict() ? new TextStyle[] {style} : TextStyle.values();
    Map.Entry<Long, String> longest = null;
    boolean hasWords = false;
    for (TextStyle tried : styles) {
      var known = words(tried, locale);
      hasWords |= known != null;
      if (known != null) {
        longest = longest(known, longest, context, text, position);
      }
    }
    if (longest != null) {
      int end = position + longest.getValue().length();
      return context.set(field, longest.getKey(), position, end);
    }
    return hasWords && context.isStrict() ? ~position : number().parse(context, text, position);
  }

  private static Map.@Nullable Entry<Long, String> longest(
      Map<Long, String> words,
      Map.@Nullable Entry<Long, String> best,
      ParseContext context,
      CharSequence text,
      int position) {
    var longest = best;
    for (var word : words.entrySet()) {
      if ((longest == null || word.getValue().length() >= longest.getValue().length())
          && context.startsWith(text, position, word.getValue())) {
        longest = word;
      }
    }
    return longest;
  }

  @Override
  public String toString() {
    return "Text(" + field + (style == TextStyle.FULL ? "" : "," + style) + ")";
  }
}
