package io.proxywasm.classlib.java.util.format;

import io.proxywasm.classlib.java.util.MissingFormatArgumentException;
import org.jspecify.annotations.Nullable;

/** The arguments of one call, and which of them comes next. */
public final class Arguments {
  private final @Nullable Object @Nullable [] values;
  private int last = -1;
  private int ordinary = -1;

  /** Takes what was given; null stands for as many nulls as are asked for. */
  public Arguments(@Nullable Object @Nullable [] values) {
    this.values = values;
  }

  /** Returns the argument a specifier asks for by its index. */
  @Nullable Object of(Specifier specifier) {
    if (specifier.index == 0) {
      last = ++ordinary;
    } else if (specifier.index > 0) {
      last = specifier.index - 1;
    }
    if (last < 0 || (values != null && last >= values.length)) {
      throw new MissingFormatArgumentException(specifier.text());
    }
    return values == null ? null : values[last];
  }
}
