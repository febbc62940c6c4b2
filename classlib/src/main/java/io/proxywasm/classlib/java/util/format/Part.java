package io.proxywasm.classlib.java.util.format;

import io.proxywasm.classlib.java.util.Formatter;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A piece of a format string: text as it stands, or a specifier. */
public interface Part {
  /** Prints this part, with the arguments it asks for. */
  void print(Arguments arguments, Formatter formatter, Appendable out, @Nullable Locale locale)
      throws IOException;
}
