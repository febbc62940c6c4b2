package io.proxywasm.classlib.java.time.format;

import java.time.temporal.TemporalField;

/** The value of a field that the text has none for. */
final class Default implements Element {
  private final TemporalField field;
  private final long value;

  Default(TemporalField field, long value) {
    this.field = field;
    this.value = value;
  }

  @Override
  public boolean print(PrintContext context, StringBuilder to) {
    return true;
  }

  @Override
  public int parse(ParseContext context, CharSequence text, int position) {
    context.parsed().fields.putIfAbsent(field, value);
    return position;
  }
}
