package io.proxywasm.classlib.java.util.regex;

/** A set of code points. */
interface CharSet {
  boolean has(int c);

  static CharSet of(int single) {
    return c -> c == single;
  }

  static CharSet range(int first, int last) {
    return c -> first <= c && c <= last;
  }

  static CharSet anyOf(String chars) {
    return c -> chars.indexOf(c) >= 0;
  }

  default CharSet or(CharSet other) {
    return c -> has(c) || other.has(c);
  }

  default CharSet and(CharSet other) {
    return c -> has(c) && other.has(c);
  }

  default CharSet not() {
    return c -> !has(c);
  }
}
