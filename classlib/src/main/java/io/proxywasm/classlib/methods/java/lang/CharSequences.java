package io.proxywasm.classlib.methods.java.lang;

import org.jspecify.annotations.Nullable;

/** Reads sequences by their characters, whatever their other methods do. */
final class CharSequences {
  private CharSequences() {}

  static String text(@Nullable CharSequence sequence) {
    return sequence == null ? "null" : chars(sequence, 0, sequence.length());
  }

  static String part(@Nullable CharSequence sequence, int from, int to) {
    CharSequence source = sequence == null ? "null" : sequence;
    Bounds.plainRange(from, to, source.length());
    return chars(source, from, to);
  }

  private static String chars(CharSequence sequence, int from, int to) {
    if (sequence instanceof String text) {
      return text.substring(from, to);
    }
    char[] chars = new char[to - from];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = sequence.charAt(from + i);
    }
    return new String(chars);
  }
}
