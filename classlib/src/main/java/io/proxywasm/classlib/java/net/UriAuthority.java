package io.proxywasm.classlib.java.net;

import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for the rest of a URI: a server, or a name that some registry knows.
 *
 * @param text the whole
 * @param host null where it is a name
 * @param port -1 where there is none
 */
record UriAuthority(String text, @Nullable String userInfo, @Nullable String host, int port) {
  /** Parses what stands between two positions; as a name where it is no server, if that will do. */
  static UriAuthority parse(UriScanner scanner, int from, int end, boolean needsServer)
      throws URISyntaxException {
    var ofServers =
        scanner.find(from, end, "]") > from && scanner.find(from, end, "]") < end
            ? UriCharacters.SERVER_OR_PERCENT
            : UriCharacters.SERVER;
    boolean mayBeServer = scanner.skip(from, end, ofServers) == end;
    boolean mayBeName = scanner.skip(from, end, UriCharacters.REGISTRY) == end;
    var name = new UriAuthority(scanner.part(from, end), null, null, -1);
    if (!mayBeServer) {
      if (mayBeName) {
        return name;
      }
      throw scanner.wrong(
          "Illegal character in authority", scanner.skip(from, end, UriCharacters.AUTHORITY));
    }
    try {
      return parseServer(scanner, from, end);
    } catch (URISyntaxException e) {
      if (needsServer || !mayBeName) {
        throw e;
      }
      return name;
    }
  }

  private static UriAuthority parseServer(UriScanner scanner, int from, int end)
      throws URISyntaxException {
    int at = from;
    String userInfo = null;
    int sign = scanner.find(from, end, "@");
    if (sign < end) {
      scanner.check(from, sign, UriCharacters.USER_INFO, "user info");
      userInfo = scanner.part(from, sign);
      at = sign + 1;
    }
    int hostEnd = UriHost.end(scanner, at, end);
    String host = scanner.part(at, hostEnd);
    int port = -1;
    at = hostEnd;
    if (scanner.isAt(at, end, ':')) {
      at++;
      if (at < end) {
        scanner.check(at, end, UriCharacters.DIGITS, "port number");
        port = port(scanner, at, end);
        at = end;
      }
    }
    if (at < end) {
      throw scanner.expected("port number", at);
    }
    return new UriAuthority(scanner.part(from, end), userInfo, host, port);
  }

  private static int port(UriScanner scanner, int from, int end) throws URISyntaxException {
    try {
      return Integer.parseInt(scanner.part(from, end));
    } catch (NumberFormatException e) {
      throw scanner.wrong("Malformed port number", from);
    }
  }
}
