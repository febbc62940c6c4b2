package io.proxywasm.classlib.java.time.format;

/** Tells which letters are the same to a parser. */
interface Case {
  Case SENSITIVE = (a, b) -> a == b;

  boolean isSame(char a, char b);

  /** Returns letters of ASCII without case: enough for the standard's own texts. */
  static Case ofAscii() {
    return (a, b) -> upper(a) == upper(b);
  }

  /** Returns all letters without case, which brings the tables of Unicode. */
  static Case ofUnicode() {
    return (a, b) ->
        a == b
            || Character.toUpperCase(a) == Character.toUpperCase(b)
            || Character.toLowerCase(a) == Character.toLowerCase(b);
  }

  private static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }
}
