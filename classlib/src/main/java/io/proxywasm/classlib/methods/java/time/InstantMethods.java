package io.proxywasm.classlib.methods.java.time;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.time.InstantText;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;

/** Methods of {@link Instant}, without what makes dates and times of any fields. */
public final class InstantMethods {
  private static final int SHOWN_TEXT = 64;

  private InstantMethods() {}

  @OnInstance
  public static String toString(Instant instant) {
    var text = new StringBuilder();
    InstantText.append(text, instant.getEpochSecond(), instant.getNano(), InstantText.GROUPS);
    return text.toString();
  }

  public static Instant parse(CharSequence text) {
    var position = new ParsePosition(0);
    var parsed = DateTimeFormatter.ISO_INSTANT.parseUnresolved(text, position);
    String shown =
        text.length() > SHOWN_TEXT ? text.subSequence(0, SHOWN_TEXT) + "..." : text.toString();
    String message = "Text '" + shown + "' could not be parsed";
    if (parsed == null) {
      int index = position.getErrorIndex();
      throw new DateTimeParseException(message + " at index " + index, text, index);
    }
    int end = position.getIndex();
    if (end < text.length()) {
      throw new DateTimeParseException(
          message + ", unparsed text found at index " + end, text, end);
    }
    try {
      return Instant.ofEpochSecond(
          parsed.getLong(ChronoField.INSTANT_SECONDS), parsed.getLong(ChronoField.NANO_OF_SECOND));
    } catch (DateTimeException e) {
      throw new DateTimeParseException(message + ": " + e.getMessage(), text, 0, e);
    }
  }
}
