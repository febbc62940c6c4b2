package io.proxywasm.classlib.java.time.format;

import java.time.DateTimeException;

/** An element filled up to a width from the left. */
final class Padded implements Element {
  private final Element element;
  private final int width;
  private final char fill;

  Padded(Element element, int width, char fill) {
    this.element = element;
    this.width = width;
    this.fill = fill;
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    int start = to.length();
    if (!element.print(context, to)) {
      return false;
    }
    int length = to.length() - start;
    if (length > width) {
      throw new DateTimeException(
          "Cannot print as output of " + length + " characters exceeds pad width of " + width);
    }
    to.insert(start, String.valueOf(fill).repeat(width - length));
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    if (position > text.length()) {
      throw new IndexOutOfBoundsException();
    }
    int end = position + width;
    if (position == text.length() || (end > text.length() && context.isStrict())) {
      return ~position;
    }
    end = Math.min(end, text.length());
    boolean isStrict = context.isStrict();
    int at = position;
    while (at < end && context.isSame(text.charAt(at), fill)) {
      at++;
    }
    int result = element.parse(context, text.subSequence(0, end), at);
    return result != end && isStrict ? ~(position + at) : result;
  }

  @Override
  public String toString() {
    return "Pad(" + element + "," + width + (fill == ' ' ? ")" : ",'" + fill + "')");
  }
}
