package io.proxywasm.classlib.java.util.regex;

import org.jspecify.annotations.Nullable;

/** Reads what stands in brackets. */
final class ClassParser {
  private static final int MAX_DEPTH = 250;

  private final PatternText text;
  private final EscapeParser escapes;
  private int depth;

  ClassParser(PatternText text, EscapeParser escapes) {
    this.text = text;
    this.escapes = escapes;
  }

  /** Reads a class whose bracket is the current character. */
  CharSet parse() {
    return parse(true);
  }

  /** Reads what follows the current character, with or without the closing bracket. */
  private CharSet parse(boolean closing) {
    if (++depth > MAX_DEPTH) {
      throw text.error("Stack overflow during pattern compilation");
    }
    boolean opened = text.at(0) == '[';
    int c = text.next();
    boolean negative = opened && c == '^' && text.at(-1) == '[';
    if (negative) {
      c = text.next();
    }
    CharSet set = null;
    while (c != ']' || set == null) {
      if (c == '[') {
        set = union(set, parse(true));
      } else if (c == '&' && text.at(1) == '&') {
        set = intersection(set);
      } else if (text.atEnd()) {
        throw text.error("Unclosed character class");
      } else {
        set = union(set, range());
      }
      c = text.peek();
    }
    if (closing) {
      text.next();
    }
    depth--;
    return negative ? set.not() : set;
  }

  private static CharSet union(@Nullable CharSet a, CharSet b) {
    return a == null ? b : a.or(b);
  }

  private CharSet intersection(@Nullable CharSet left) {
    text.next();
    int c = text.next();
    CharSet right = null;
    while (c != ']' && c != '&') {
      if (c == '[') {
        right = union(right, parse(true));
      } else {
        text.unread();
        right = union(right, parse(false));
      }
      c = text.peek();
    }
    if (left == null && right == null) {
      throw text.error("Bad class syntax");
    }
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.and(right);
  }

  private CharSet range() {
    int first = text.peek();
    if (first == '\\') {
      var set = escapes.set();
      if (set != null) {
        return set;
      }
      first = escapes.character();
    } else {
      text.next();
    }
    int end = text.at(1);
    if (text.peek() != '-' || end == ']' || end == '[') {
      return text.single(first);
    }
    int last = text.next();
    if (last == '\\') {
      last = escapes.rangeEnd();
    } else {
      text.next();
    }
    if (last < first) {
      throw text.error("Illegal character range");
    }
    return text.range(first, last);
  }
}
