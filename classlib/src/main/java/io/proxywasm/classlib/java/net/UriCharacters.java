package io.proxywasm.classlib.java.net;

/**
 * The characters that may stand in a part of a URI.
 *
 * @param low a bit for each of the first 64 characters
 * @param high a bit for each of the next 64
 * @param escapes whether {@code %41} may stand for a character, and characters beyond ASCII for
 *     themselves
 */
record UriCharacters(long low, long high, boolean escapes) {
  static final UriCharacters DIGITS = of("0123456789");
  static final UriCharacters DIGITS_AND_DOTS = DIGITS.and(of("."));
  static final UriCharacters LETTERS = of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
  static final UriCharacters ALPHANUMERIC = LETTERS.and(DIGITS);
  static final UriCharacters HEX = of("0123456789abcdefABCDEF");
  static final UriCharacters SCHEME = ALPHANUMERIC.and(of("+-."));
  static final UriCharacters LABEL = ALPHANUMERIC.and(of("-"));
  static final UriCharacters SCOPE = ALPHANUMERIC.and(of("_."));

  private static final UriCharacters UNRESERVED = ALPHANUMERIC.and(of("-_.!~*'()")).withEscapes();

  static final UriCharacters USER_INFO = UNRESERVED.and(of(";:&=+$,"));
  static final UriCharacters REGISTRY = UNRESERVED.and(of("$,;:@&=+"));
  static final UriCharacters SERVER = USER_INFO.and(of(".:@[]"));
  static final UriCharacters SERVER_OR_PERCENT = SERVER.and(of("%"));
  static final UriCharacters AUTHORITY = REGISTRY.and(SERVER);
  static final UriCharacters PATH = UNRESERVED.and(of(":@&=+$,;/"));
  static final UriCharacters ANY = UNRESERVED.and(of(";/?:@&=+$,[]"));

  private static UriCharacters of(String all) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (c < 64) {
        low |= 1L << c;
      } else {
        high |= 1L << c;
      }
    }
    return new UriCharacters(low, high, false);
  }

  private UriCharacters and(UriCharacters other) {
    return new UriCharacters(low | other.low, high | other.high, escapes || other.escapes);
  }

  private UriCharacters withEscapes() {
    return new UriCharacters(low, high, true);
  }

  /** Tells whether a character may stand for itself; none beyond ASCII does here. */
  boolean contains(char c) {
    return c < 128 && ((c < 64 ? low : high) >> c & 1) != 0;
  }

  /** Tells whether a character beyond ASCII is one that may be seen. */
  static boolean isVisible(char c) {
    return c >= 128 && !Character.isSpaceChar(c) && !Character.isISOControl(c);
  }
}
