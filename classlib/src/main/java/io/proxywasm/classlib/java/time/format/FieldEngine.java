package io.proxywasm.classlib.java.time.format;

import java.text.ParsePosition;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Prints and parses by elements, of any fields. */
record FieldEngine(Composite elements, Settings settings) implements Engine {
  @Override
  public void print(TemporalAccessor temporal, StringBuilder to) {
    elements.print(new PrintContext(temporal, settings), to);
  }

  @Override
  public @Nullable Unresolved read(CharSequence text, ParsePosition position) {
    ParsedFields fields = fields(text, position);
    return fields == null ? null : () -> new Resolver(fields, settings).resolve();
  }

  /** Parses without making anything of the fields. */
  @Nullable ParsedFields fields(CharSequence text, ParsePosition position) {
    var context = new ParseContext(settings);
    int end = elements.parse(context, text, position.getIndex());
    if (end < 0) {
      position.setErrorIndex(~end);
      return null;
    }
    position.setIndex(end);
    return context.parsed();
  }
}
