package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.java.time.format.IsoParser;
import java.time.LocalDateTime;

/** Methods of {@link LocalDateTime}. */
public final class LocalDateTimeMethods {
  private LocalDateTimeMethods() {}

  public static LocalDateTime parse(CharSequence text) {
    return IsoParser.toLocalDateTime(text);
  }
}
