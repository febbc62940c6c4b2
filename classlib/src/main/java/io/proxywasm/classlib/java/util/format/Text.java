package io.proxywasm.classlib.java.util.format;

import io.proxywasm.classlib.java.util.Formatter;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text between specifiers. */
final class Text implements Part {
  private final String text;

  Text(String text) {
    this.text = text;
  }

  @Override
  public void print(
      Arguments arguments, Formatter formatter, Appendable out, @Nullable Locale locale)
      throws IOException {
    out.append(text);
  }
}
