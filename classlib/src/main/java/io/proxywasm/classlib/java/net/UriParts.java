package io.proxywasm.classlib.java.net;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a URI consists of, as it is written.
 *
 * @param opaque what follows the scheme where that begins with no slash; a path is null then
 * @param authority all between {@code //} and the path
 * @param userInfo null too where the authority names no server
 * @param host null too where the authority names no server
 * @param port -1 where there is none
 */
record UriParts(
    @Nullable String scheme,
    @Nullable String opaque,
    @Nullable String authority,
    @Nullable String userInfo,
    @Nullable String host,
    int port,
    @Nullable String path,
    @Nullable String query,
    @Nullable String fragment) {
  static final UriParts EMPTY = new UriParts(null, null, null, null, null, -1, null, null, null);

  UriParts withPath(String other) {
    return new UriParts(scheme, opaque, authority, userInfo, host, port, other, query, fragment);
  }

  UriParts withFragment(@Nullable String other) {
    return new UriParts(scheme, opaque, authority, userInfo, host, port, path, query, other);
  }

  /** Takes path, query and fragment of another. */
  UriParts withEnd(String otherPath, UriParts other) {
    return new UriParts(
        scheme, opaque, authority, userInfo, host, port, otherPath, other.query, other.fragment);
  }

  /** Returns these below a scheme. */
  UriParts withScheme(@Nullable String other) {
    return new UriParts(other, opaque, authority, userInfo, host, port, path, query, fragment);
  }

  /** Writes what stands between scheme and fragment. */
  private String schemeSpecificPart() {
    if (opaque != null) {
      return opaque;
    }
    var text = new StringBuilder();
    if (host != null) {
      text.append("//");
      if (userInfo != null) {
        text.append(userInfo).append('@');
      }
      text.append(bracketed(host));
      if (port != -1) {
        text.append(':').append(port);
      }
    } else if (authority != null) {
      text.append("//").append(authority);
    }
    if (path != null) {
      text.append(path);
    }
    if (query != null) {
      text.append('?').append(query);
    }
    return text.toString();
  }

  /** Puts an IPv6 address into brackets, unless it has them. */
  static String bracketed(String host) {
    return host.indexOf(':') >= 0 && !host.startsWith("[") && !host.endsWith("]")
        ? "[" + host + "]"
        : host;
  }

  /** Writes the whole. */
  String text() {
    return (scheme == null ? "" : scheme + ":")
        + schemeSpecificPart()
        + (fragment == null ? "" : "#" + fragment);
  }

  /** Returns the parts as they compare: letters and escapes that mean the same are the same. */
  UriParts canonical() {
    return new UriParts(
        UriText.lower(scheme),
        UriText.withCapitalEscapes(opaque),
        host == null ? UriText.withCapitalEscapes(authority) : null,
        UriText.withCapitalEscapes(userInfo),
        UriText.lower(host),
        port,
        UriText.withCapitalEscapes(path),
        UriText.withCapitalEscapes(query),
        UriText.withCapitalEscapes(fragment));
  }

  /** Tells whether scheme and authority are the same; both are canonical. */
  boolean hasSameBeginning(UriParts other) {
    return Objects.equals(scheme, other.scheme)
        && Objects.equals(authority, other.authority)
        && Objects.equals(userInfo, other.userInfo)
        && Objects.equals(host, other.host)
        && port == other.port;
  }
}
