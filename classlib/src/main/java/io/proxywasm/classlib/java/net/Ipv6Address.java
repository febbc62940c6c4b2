package io.proxywasm.classlib.java.net;

import java.net.URISyntaxException;

/** Numbers of four hexadecimal digits with colons between; {@code ::} stands for zeros. */
final class Ipv6Address {
  private static final int BYTES = 16;

  private final UriScanner scanner;
  private final int from;
  private final int end;
  private int bytes;

  private Ipv6Address(UriScanner scanner, int from, int end) {
    this.scanner = scanner;
    this.from = from;
    this.end = end;
  }

  /** Refuses what is no address. */
  static void check(UriScanner scanner, int from, int end) throws URISyntaxException {
    new Ipv6Address(scanner, from, end).check();
  }

  private void check() throws URISyntaxException {
    boolean hasZeros = false;
    int at = skipNumbers(from);
    if (scanner.isAt(at, end, "::")) {
      hasZeros = true;
      at = skipRest(at + 2);
    } else if (at > from && scanner.isAt(at, end, ':')) {
      at = skipIpv4(at + 1, "IPv4 address");
    }
    if (at < end) {
      throw scanner.wrong("Malformed IPv6 address", from);
    }
    if (bytes > BYTES) {
      throw scanner.wrong("IPv6 address too long", from);
    }
    if (!hasZeros && bytes < BYTES) {
      throw scanner.wrong("IPv6 address too short", from);
    }
    if (hasZeros && bytes == BYTES) {
      throw scanner.wrong("Malformed IPv6 address", from);
    }
  }

  /** Skips what follows the zeros. */
  private int skipRest(int start) throws URISyntaxException {
    if (start == end) {
      return start;
    }
    int at = skipNumbers(start);
    if (at == start) {
      return skipIpv4(start, "hex digits or IPv4 address");
    }
    return scanner.isAt(at, end, ':') ? skipIpv4(at + 1, "hex digits or IPv4 address") : at;
  }

  private int skipIpv4(int start, String expected) throws URISyntaxException {
    if (scanner.skip(start, end, UriCharacters.DIGITS_AND_DOTS) < end
        || Ipv4Address.scan(scanner, start, end) < 0) {
      throw scanner.expected(expected, start);
    }
    bytes += 4;
    return end;
  }

  /** Skips numbers up to {@code ::} or an IPv4 address; returns the start if there is none. */
  private int skipNumbers(int start) throws URISyntaxException {
    int at = start;
    int number = start;
    while (number < end) {
      int after = scanner.skip(number, end, UriCharacters.HEX);
      if (after == number && at > start) {
        throw scanner.expected("digits for an IPv6 address", number);
      }
      if (after == number || scanner.isAt(after, end, '.')) {
        break;
      }
      if (after > number + 4) {
        throw scanner.wrong("IPv6 hexadecimal digit sequence too long", number);
      }
      bytes += 2;
      at = after;
      if (!scanner.isAt(at, end, ':') || scanner.isAt(at, end, "::")) {
        break;
      }
      number = at + 1;
    }
    if (number == end && at > start && at < end) {
      throw scanner.expected("digits for an IPv6 address", number);
    }
    return at;
  }
}
