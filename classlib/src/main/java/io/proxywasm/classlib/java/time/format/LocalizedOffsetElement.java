package io.proxywasm.classlib.java.time.format;

import java.time.format.TextStyle;
import java.time.temporal.ChronoField;

/** An offset behind the letters GMT. */
final class LocalizedOffsetElement implements Element {
  private static final String GMT = "GMT";

  private final TextStyle style;

  LocalizedOffsetElement(TextStyle style) {
    this.style = style;
  }

  private Element offset() {
    return new OffsetElement(style == TextStyle.FULL ? "+HH:MM:ss" : "+H:mm:ss", GMT);
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    Long offset = context.value(ChronoField.OFFSET_SECONDS);
    if (offset == null) {
      return false;
    }
    to.append(offset == 0 ? "" : GMT);
    return offset().print(context, to);
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    if (!context.startsWith(text, position, GMT)) {
      return ~position;
    }
    int end = position + GMT.length();
    boolean isSigned = end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '-');
    if (!isSigned) {
      return context.set(ChronoField.OFFSET_SECONDS, 0, position, end);
    }
    int next = offset().parse(context, text, end);
    return next < 0 ? ~position : next;
  }

  @Override
  public String toString() {
    return "LocalizedOffset(" + style + ")";
  }
}
