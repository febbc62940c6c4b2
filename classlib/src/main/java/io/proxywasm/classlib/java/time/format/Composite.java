package io.proxywasm.classlib.java.time.format;

import java.util.List;

/** Elements in a row, as a whole optional or not. */
final class Composite implements Element {
  private final List<Element> elements;
  private final boolean isOptional;

  Composite(List<Element> elements, boolean isOptional) {
    this.elements = elements;
    this.isOptional = isOptional;
  }

  Composite withOptional(boolean optional) {
    return new Composite(elements, optional);
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    int start = to.length();
    context.enter(isOptional);
    for (Element element : elements) {
      if (!element.print(context, to)) {
        to.setLength(start);
        break;
      }
    }
    context.leave(isOptional);
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    if (!isOptional) {
      return parseAll(context, text, position);
    }
    ParsedFields before = context.save();
    int end = parseAll(context, text, position);
    if (end < 0) {
      context.restore(before);
      return position;
    }
    return end;
  }

  private int parseAll(ParseContext context, CharSequence text, int position) {
    int at = position;
    for (Element element : elements) {
      at = element.parse(context, text, at);
      if (at < 0) {
        break;
      }
    }
    return at;
  }

  @Override
  public String toString() {
    var text = new StringBuilder(isOptional ? "[" : "(");
    for (Element element : elements) {
      text.append(element);
    }
    return text.append(isOptional ? ']' : ')').toString();
  }
}
