package io.proxywasm.classlib.java.util.regex;

/** The flags that hold at a place of a pattern. */
record Flags(int bits) {
  boolean has(int flag) {
    return (bits & flag) != 0;
  }

  Flags with(int flag) {
    return new Flags(bits | flag);
  }

  Flags without(int flag) {
    return new Flags(bits & ~flag);
  }

  /** Returns the flag of a letter in {@code (?idmsuxU)}; 0 for others. */
  static int of(int letter) {
    return switch (letter) {
      case 'i' -> Pattern.CASE_INSENSITIVE;
      case 'm' -> Pattern.MULTILINE;
      case 's' -> Pattern.DOTALL;
      case 'd' -> Pattern.UNIX_LINES;
      case 'u' -> Pattern.UNICODE_CASE;
      case 'c' -> Pattern.CANON_EQ;
      case 'x' -> Pattern.COMMENTS;
      case 'U' -> Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
      default -> 0;
    };
  }

  /** Returns the set of a literal. */
  CharSet single(int literal) {
    if (!has(Pattern.CASE_INSENSITIVE)) {
      return CharSet.of(literal);
    }
    if (has(Pattern.UNICODE_CASE)) {
      int upper = Character.toUpperCase(literal);
      int lower = Character.toLowerCase(upper);
      return c -> c == literal || Character.toLowerCase(Character.toUpperCase(c)) == lower;
    }
    int other = otherCase(literal);
    return c -> c == literal || c == other;
  }

  CharSet range(int first, int last) {
    var exact = CharSet.range(first, last);
    if (!has(Pattern.CASE_INSENSITIVE)) {
      return exact;
    }
    if (has(Pattern.UNICODE_CASE)) {
      return c -> {
        int upper = Character.toUpperCase(c);
        return exact.has(c) || exact.has(upper) || exact.has(Character.toLowerCase(upper));
      };
    }
    return c -> exact.has(c) || exact.has(otherCase(c));
  }

  /** Swaps the case of an ASCII letter. */
  static int otherCase(int c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z' ? c ^ 0x20 : c;
  }

  /** Returns what a dot matches. */
  CharSet dot() {
    if (has(Pattern.DOTALL)) {
      return c -> true;
    }
    return lineEnd().not();
  }

  CharSet lineEnd() {
    return has(Pattern.UNIX_LINES) ? CharSet.of('\n') : CharSet.anyOf("\n\r\u0085\u2028\u2029");
  }
}
