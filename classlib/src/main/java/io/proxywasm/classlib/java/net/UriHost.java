package io.proxywasm.classlib.java.net;

import java.net.URISyntaxException;

/** Finds where the name or address of a server ends. */
final class UriHost {
  private UriHost() {}

  static int end(UriScanner scanner, int from, int end) throws URISyntaxException {
    if (scanner.isAt(from, end, '[')) {
      return endOfBrackets(scanner, from + 1, end);
    }
    int four = Ipv4Address.end(scanner, from, end);
    return four > from ? four : endOfName(scanner, from, end);
  }

  private static int endOfBrackets(UriScanner scanner, int from, int end)
      throws URISyntaxException {
    int close = scanner.find(from, end, "]");
    if (close == from || close == end) {
      throw scanner.expected("closing bracket for IPv6 address", close);
    }
    int percent = scanner.find(from, close, "%");
    if (percent > from && percent < close) {
      Ipv6Address.check(scanner, from, percent);
      if (percent + 1 == close) {
        throw scanner.wrong("scope id expected", -1);
      }
      scanner.check(percent + 1, close, UriCharacters.SCOPE, "scope id");
    } else {
      Ipv6Address.check(scanner, from, close);
    }
    return close + 1;
  }

  /** Labels with dots between; the last begins with a letter unless it is the only one. */
  private static int endOfName(UriScanner scanner, int from, int end) throws URISyntaxException {
    int at = from;
    int lastLabel = -1;
    while (at < end) {
      int first = scanner.skip(at, end, UriCharacters.ALPHANUMERIC);
      if (first == at) {
        break;
      }
      lastLabel = at;
      int last = scanner.skip(first, end, UriCharacters.LABEL);
      if (scanner.isAt(last - 1, end, '-')) {
        throw scanner.wrong("Illegal character in hostname", last - 1);
      }
      at = last;
      if (!scanner.isAt(at, end, '.')) {
        break;
      }
      at++;
    }
    if (at < end && !scanner.isAt(at, end, ':')) {
      throw scanner.wrong("Illegal character in hostname", at);
    }
    if (lastLabel < 0) {
      throw scanner.expected("hostname", from);
    }
    if (lastLabel > from && !UriCharacters.LETTERS.contains(scanner.text.charAt(lastLabel))) {
      throw scanner.wrong("Illegal character in hostname", lastLabel);
    }
    return at;
  }
}
