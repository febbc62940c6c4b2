package io.proxywasm.classlib.java.time.format;

import java.time.ZoneId;
import java.time.temporal.TemporalField;

/** What was parsed so far, and how to go on. */
final class ParseContext {
  private final Settings settings;
  private ParsedFields parsed = new ParsedFields();
  private Case letters = Case.SENSITIVE;
  private boolean isStrict = true;

  ParseContext(Settings settings) {
    this.settings = settings;
  }

  Settings settings() {
    return settings;
  }

  boolean isStrict() {
    return isStrict;
  }

  void setStrict(boolean strict) {
    isStrict = strict;
  }

  void setCase(Case letters) {
    this.letters = letters;
  }

  /** Returns one for a part of the text with fields of its own. */
  ParseContext inner() {
    var inner = new ParseContext(settings);
    inner.letters = letters;
    inner.isStrict = isStrict;
    return inner;
  }

  ParsedFields parsed() {
    return parsed;
  }

  ParsedFields save() {
    ParsedFields before = parsed;
    parsed = before.copy();
    return before;
  }

  void restore(ParsedFields before) {
    parsed = before;
  }

  void set(ZoneId zone) {
    parsed.zone = zone;
  }

  /** Sets a field; returns where to go on, or where another value was given for it. */
  int set(TemporalField field, long value, int start, int end) {
    Long old = parsed.fields.put(field, value);
    return old != null && old != value ? ~start : end;
  }

  boolean isSame(char a, char b) {
    return letters.isSame(a, b);
  }

  /** Tells whether the text goes on with this. */
  boolean startsWith(CharSequence text, int position, String expected) {
    if (position + expected.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < expected.length(); i++) {
      if (!isSame(text.charAt(position + i), expected.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
