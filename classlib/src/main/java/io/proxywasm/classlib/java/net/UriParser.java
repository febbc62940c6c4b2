package io.proxywasm.classlib.java.net;

import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Takes a URI apart: RFC 2396, with IPv6 addresses and characters beyond ASCII. */
final class UriParser {
  private final UriScanner scanner;
  private final boolean needsServer;
  private @Nullable UriAuthority authority;
  private @Nullable String path;
  private @Nullable String query;

  private UriParser(String text, boolean needsServer) {
    scanner = new UriScanner(text);
    this.needsServer = needsServer;
  }

  /**
   * Parses a text.
   *
   * @param needsServer whether the authority must be user, host and port
   */
  static UriParts parse(String text, boolean needsServer) throws URISyntaxException {
    return new UriParser(text, needsServer).parse();
  }

  private UriParts parse() throws URISyntaxException {
    int end = scanner.find(0, scanner.length(), "#");
    String scheme = null;
    String opaque = null;
    int colon = scanner.find(0, end, "/?:");
    if (scanner.isAt(colon, end, ':')) {
      if (colon == 0) {
        throw scanner.expected("scheme name", 0);
      }
      scanner.check(0, 1, UriCharacters.LETTERS, "scheme name");
      scanner.check(1, colon, UriCharacters.SCHEME, "scheme name");
      scheme = scanner.part(0, colon);
      int from = colon + 1;
      if (scanner.isAt(from, end, '/')) {
        parseHierarchy(from, end);
      } else {
        if (from == end) {
          throw scanner.expected("scheme-specific part", from);
        }
        scanner.check(from, end, UriCharacters.ANY, "opaque part");
        opaque = scanner.part(from, end);
      }
    } else {
      parseHierarchy(0, end);
    }
    return parts(scheme, opaque, parseFragment(end));
  }

  private UriParts parts(
      @Nullable String scheme, @Nullable String opaque, @Nullable String fragment) {
    return authority == null
        ? new UriParts(scheme, opaque, null, null, null, -1, path, query, fragment)
        : new UriParts(
            scheme,
            opaque,
            authority.text(),
            authority.userInfo(),
            authority.host(),
            authority.port(),
            path,
            query,
            fragment);
  }

  private void parseHierarchy(int from, int end) throws URISyntaxException {
    int at = from;
    if (scanner.isAt(at, end, "//")) {
      at += 2;
      int authorityEnd = scanner.find(at, end, "/?");
      if (authorityEnd > at) {
        authority = UriAuthority.parse(scanner, at, authorityEnd, needsServer);
      } else if (authorityEnd == scanner.length()) {
        throw scanner.expected("authority", at);
      }
      at = authorityEnd;
    }
    int pathEnd = scanner.find(at, end, "?");
    scanner.check(at, pathEnd, UriCharacters.PATH, "path");
    path = scanner.part(at, pathEnd);
    if (pathEnd < end) {
      scanner.check(pathEnd + 1, end, UriCharacters.ANY, "query");
      query = scanner.part(pathEnd + 1, end);
    }
  }

  private @Nullable String parseFragment(int from) throws URISyntaxException {
    if (from == scanner.length()) {
      return null;
    }
    scanner.check(from + 1, scanner.length(), UriCharacters.ANY, "fragment");
    return scanner.part(from + 1, scanner.length());
  }
}
