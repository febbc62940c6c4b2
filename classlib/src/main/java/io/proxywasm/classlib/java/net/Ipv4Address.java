package io.proxywasm.classlib.java.net;

import java.net.URISyntaxException;

/** Four numbers below 256 with dots between. */
final class Ipv4Address {
  private static final int PARTS = 4;

  private Ipv4Address() {}

  /** Returns where the address of a server ends, before a port or at the end; -1 if it is none. */
  static int end(UriScanner scanner, int from, int end) {
    try {
      int after = scan(scanner, from, end);
      return after == end || (after > from && scanner.isAt(after, end, ':')) ? after : -1;
    } catch (URISyntaxException e) {
      return -1;
    }
  }

  /** Returns where digits and dots end, which must be an address; -1 if there are none. */
  static int scan(UriScanner scanner, int from, int end) throws URISyntaxException {
    int all = scanner.skip(from, end, UriCharacters.DIGITS_AND_DOTS);
    if (all == from) {
      return -1;
    }
    int at = from;
    for (int i = 0; i < PARTS; i++) {
      if (i > 0) {
        require(scanner.isAt(at, all, '.'), scanner, at);
        at++;
      }
      int after = endOfNumber(scanner, at, all);
      require(after > at, scanner, at);
      at = after;
    }
    require(at == all, scanner, at);
    return all;
  }

  private static void require(boolean right, UriScanner scanner, int at) throws URISyntaxException {
    if (!right) {
      throw scanner.wrong("Malformed IPv4 address", at);
    }
  }

  /** Returns where a number below 256 ends; where it starts if there is none. */
  private static int endOfNumber(UriScanner scanner, int from, int end) {
    int value = 0;
    int at = from;
    while (at < end && UriCharacters.DIGITS.contains(scanner.text.charAt(at))) {
      value = value * 10 + scanner.text.charAt(at) - '0';
      if (value > 255) {
        return from;
      }
      at++;
    }
    return at;
  }
}
