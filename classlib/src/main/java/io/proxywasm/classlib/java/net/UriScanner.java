package io.proxywasm.classlib.java.net;

import java.net.URISyntaxException;

/** Goes over the text of a URI, and says what is wrong with it. */
final class UriScanner {
  final String text;

  UriScanner(String text) {
    this.text = text;
  }

  int length() {
    return text.length();
  }

  String part(int from, int to) {
    return text.substring(from, to);
  }

  boolean isAt(int position, int end, char c) {
    return position < end && text.charAt(position) == c;
  }

  boolean isAt(int position, int end, String sought) {
    return position + sought.length() <= end && text.startsWith(sought, position);
  }

  /** Returns where the first of some characters stands; the end if there is none. */
  int find(int from, int end, String sought) {
    int at = from;
    while (at < end && sought.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Returns where characters end that may stand there. */
  int skip(int from, int end, UriCharacters allowed) throws URISyntaxException {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (allowed.contains(c)) {
        at++;
      } else if (allowed.escapes() && c == '%') {
        at = skipEscape(at, end);
      } else if (allowed.escapes() && UriCharacters.isVisible(c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private int skipEscape(int at, int end) throws URISyntaxException {
    if (at + 3 > end
        || !UriCharacters.HEX.contains(text.charAt(at + 1))
        || !UriCharacters.HEX.contains(text.charAt(at + 2))) {
      throw wrong("Malformed escape pair", at);
    }
    return at + 3;
  }

  /** Refuses a part that has other characters. */
  void check(int from, int end, UriCharacters allowed, String what) throws URISyntaxException {
    int at = skip(from, end, allowed);
    if (at < end) {
      throw wrong("Illegal character in " + what, at);
    }
  }

  URISyntaxException wrong(String reason, int at) {
    return new URISyntaxException(text, reason, at);
  }

  URISyntaxException expected(String what, int at) {
    return wrong("Expected " + what, at);
  }
}
