package io.proxywasm.classlib.java.util.regex;

import java.util.Arrays;

/**
 * The text of a pattern with a place in it. Errors are told of the character before that place, as
 * the JDK does.
 */
final class PatternText {
  private final String pattern;
  private final int[] chars;
  private final int length;
  private int cursor;
  private Flags flags;
  private boolean wide;

  PatternText(String pattern, int[] chars, Flags flags) {
    this.pattern = pattern;
    this.length = chars.length;
    this.chars = Arrays.copyOf(chars, length + 2); // zeros end it
    this.flags = flags;
  }

  Flags flags() {
    return flags;
  }

  void setFlags(Flags flags) {
    this.flags = flags;
  }

  boolean atEnd() {
    return cursor >= length;
  }

  /** Returns the set of a literal. */
  CharSet single(int literal) {
    wide |= isWide(literal);
    return flags.single(literal);
  }

  CharSet range(int first, int last) {
    wide |= isWide(first) || isWide(last);
    return flags.range(first, last);
  }

  private static boolean isWide(int c) {
    return c > Character.MAX_VALUE || Character.isSurrogate((char) c);
  }

  /** Tells whether a literal was a surrogate, or a code point that takes two. */
  boolean isWide() {
    return wide;
  }

  /** Tells whether more was read than there is. */
  boolean isPast() {
    return cursor > length;
  }

  PatternSyntaxException error(String message) {
    return new PatternSyntaxException(message, pattern, cursor - 1);
  }

  /** Returns the current character. */
  int peek() {
    skipComments();
    return here();
  }

  /** Returns the current character and moves on. */
  int read() {
    skipComments();
    return readRaw();
  }

  /** Moves on and returns the character there. */
  int next() {
    cursor++;
    return peek();
  }

  /** Returns the current character, be it a comment's, and moves on. */
  int readRaw() {
    int c = here();
    cursor++;
    return c;
  }

  /** Moves on and returns the character there, be it a comment's. */
  int nextRaw() {
    cursor++;
    return here();
  }

  /** Moves past this character and the next one, and returns that. */
  int skip() {
    cursor++;
    return readRaw();
  }

  void unread() {
    cursor--;
  }

  /** Returns a character at a distance. */
  int at(int distance) {
    int i = cursor + distance;
    return i >= 0 && i < chars.length ? chars[i] : 0;
  }

  void accept(int expected, String message) {
    if (read() != expected) {
      throw error(message);
    }
  }

  private int here() {
    return cursor < chars.length ? chars[cursor] : 0;
  }

  private void skipComments() {
    if (!flags.has(Pattern.COMMENTS)) {
      return;
    }
    while (!atEnd()) {
      int c = here();
      if (c == '#') {
        while (!atEnd() && !flags.lineEnd().has(here())) {
          cursor++;
        }
      } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
        cursor++;
      } else {
        return;
      }
    }
  }
}
