package io.proxywasm.classlib.crypto;

/** Compares names of algorithms. */
final class Names {
  private Names() {}

  /** Compares without regard to case; String's own method would bring tables of all scripts. */
  static boolean areSame(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (lowerCase(a.charAt(i)) != lowerCase(b.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int lowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }
}
