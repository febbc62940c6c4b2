package io.proxywasm.classlib.java.time.format;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQuery;

/** A zone's id. It is this that needs the database of zones, and only to parse. */
final class ZoneElement implements Element {
  private final TemporalQuery<ZoneId> query;
  private final String name;
  private final String text;

  ZoneElement(TemporalQuery<ZoneId> query, String name, String text) {
    this.query = query;
    this.name = name;
    this.text = text;
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    ZoneId zone = context.zone(query, name);
    if (zone == null) {
      return false;
    }
    to.append(zone.getId());
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    if (position > text.length()) {
      throw new IndexOutOfBoundsException();
    }
    if (position == text.length()) {
      return ~position;
    }
    char first = text.charAt(position);
    if (first == '+' || first == '-') {
      return offset(context, text, position, position, "");
    }
    for (String prefix : new String[] {"UTC", "GMT", "UT"}) {
      if (context.startsWith(text, position, prefix)) {
        int end = position + prefix.length();
        boolean hasOffset =
            end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '-');
        if (hasOffset) {
          return offset(context, text, position, end, prefix);
        }
        break;
      }
    }
    int end = position;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return region(context, text, position, end);
  }

  private static boolean isPart(char c) {
    char letter = (char) (c | ' ');
    return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || "/_+-~.".indexOf(c) >= 0;
  }

  private static int region(ParseContext context, CharSequence text, int position, int end) {
    for (int i = end; i > position; i--) {
      try {
        context.set(ZoneId.of(text.subSequence(position, i).toString()));
        return i;
      } catch (DateTimeException e) {
        // a shorter one may be known
      }
    }
    if (end > position && context.isSame(text.charAt(position), 'Z')) {
      context.set(ZoneOffset.UTC);
      return position + 1;
    }
    return ~position;
  }

  private static int offset(
      ParseContext context, CharSequence text, int position, int start, String prefix) {
    var inner = new ParseContext(context.settings());
    int end = new OffsetElement("+HH:MM:ss", "0").parse(inner, text, start);
    if (end < 0) {
      return prefix.isEmpty() ? ~position : region(context, text, position, start);
    }
    int seconds = (int) inner.parsed().value(ChronoField.OFFSET_SECONDS);
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(seconds);
    context.set(prefix.isEmpty() ? offset : ZoneId.ofOffset(prefix, offset));
    return end;
  }

  @Override
  public String toString() {
    return text;
  }
}
