package io.proxywasm.classlib.java.net;

import java.io.Serializable;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of {@link java.net.URI}. {@code toURL} is missing, as a filter opens no
 * connections.
 */
public final class URI implements Comparable<URI>, Serializable {
  private static final long serialVersionUID = 1;

  private final transient UriParts parts;
  private final String text;

  private URI(UriParts parts, String text) {
    this.parts = parts;
    this.text = text;
  }

  private URI(UriParts parts) {
    this(parts, parts.text());
  }

  public URI(String text) throws URISyntaxException {
    this(UriParser.parse(text, false), text);
  }

  private URI(String text, boolean needsServer) throws URISyntaxException {
    this(UriParser.parse(text, needsServer), text);
  }

  public URI(
      @Nullable String scheme,
      @Nullable String userInfo,
      @Nullable String host,
      int port,
      @Nullable String path,
      @Nullable String query,
      @Nullable String fragment)
      throws URISyntaxException {
    this(
        UriWriter.checked(
            new UriWriter()
                .scheme(scheme)
                .server(userInfo, host, port)
                .path(path)
                .query(query)
                .fragment(fragment),
            scheme,
            path),
        true);
  }

  public URI(
      @Nullable String scheme,
      @Nullable String authority,
      @Nullable String path,
      @Nullable String query,
      @Nullable String fragment)
      throws URISyntaxException {
    this(
        UriWriter.checked(
            new UriWriter()
                .scheme(scheme)
                .authority(authority)
                .path(path)
                .query(query)
                .fragment(fragment),
            scheme,
            path),
        false);
  }

  public URI(
      @Nullable String scheme,
      @Nullable String host,
      @Nullable String path,
      @Nullable String fragment)
      throws URISyntaxException {
    this(scheme, null, host, -1, path, null, fragment);
  }

  public URI(
      @Nullable String scheme, @Nullable String schemeSpecificPart, @Nullable String fragment)
      throws URISyntaxException {
    this(new UriWriter().scheme(scheme).opaque(schemeSpecificPart).fragment(fragment), false);
  }

  public static URI create(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  public URI parseServerAuthority() throws URISyntaxException {
    return parts.host() != null || parts.authority() == null ? this : new URI(text, true);
  }

  public URI normalize() {
    String path = parts.path();
    if (path == null) {
      return this;
    }
    String normalized = UriPath.normalize(path);
    return normalized.equals(path) ? this : new URI(parts.withPath(normalized));
  }

  public URI resolve(URI other) {
    return isOpaque() || other.isOpaque() ? other : resolve(other.parts, other);
  }

  private URI resolve(UriParts other, URI whole) {
    String path = Objects.requireNonNull(other.path());
    boolean isFragment = other.fragment() != null && other.query() == null && path.isEmpty();
    if (other.scheme() != null) {
      return whole;
    }
    if (other.authority() != null) {
      return new URI(other.withScheme(parts.scheme()));
    }
    if (isFragment) {
      return Objects.equals(other.fragment(), parts.fragment())
          ? this
          : new URI(parts.withFragment(other.fragment()));
    }
    return new URI(
        parts.withEnd(
            path.startsWith("/")
                ? path
                : UriPath.resolve(Objects.requireNonNull(parts.path()), path, isAbsolute()),
            other));
  }

  public URI resolve(String other) {
    return resolve(create(other));
  }

  public URI relativize(URI other) {
    var canonical = parts.canonical();
    var others = other.parts.canonical();
    if (isOpaque() || other.isOpaque() || !canonical.hasSameBeginning(others)) {
      return other;
    }
    String base = UriPath.normalize(Objects.requireNonNull(parts.path()));
    String path = UriPath.normalize(Objects.requireNonNull(other.parts.path()));
    if (!base.equals(path)) {
      base = base.endsWith("/") ? base : base + "/";
      if (!path.startsWith(base)) {
        return other;
      }
    }
    return new URI(UriParts.EMPTY.withEnd(path.substring(base.length()), other.parts));
  }

  public @Nullable String getScheme() {
    return parts.scheme();
  }

  public boolean isAbsolute() {
    return parts.scheme() != null;
  }

  public boolean isOpaque() {
    return parts.path() == null;
  }

  public String getRawSchemeSpecificPart() {
    int from = parts.scheme() == null ? 0 : parts.scheme().length() + 1;
    int fragment = parts.fragment() == null ? 0 : parts.fragment().length() + 1;
    return text.substring(from, text.length() - fragment);
  }

  public String getSchemeSpecificPart() {
    return Objects.requireNonNull(UriText.decode(getRawSchemeSpecificPart(), true));
  }

  public @Nullable String getRawAuthority() {
    return parts.authority();
  }

  public @Nullable String getAuthority() {
    return UriText.decode(parts.authority(), true);
  }

  public @Nullable String getRawUserInfo() {
    return parts.userInfo();
  }

  public @Nullable String getUserInfo() {
    return UriText.decode(parts.userInfo(), true);
  }

  public @Nullable String getHost() {
    return parts.host();
  }

  public int getPort() {
    return parts.port();
  }

  public @Nullable String getRawPath() {
    return parts.path();
  }

  public @Nullable String getPath() {
    return UriText.decode(parts.path(), true);
  }

  public @Nullable String getRawQuery() {
    return parts.query();
  }

  public @Nullable String getQuery() {
    return UriText.decode(parts.query(), false);
  }

  public @Nullable String getRawFragment() {
    return parts.fragment();
  }

  public @Nullable String getFragment() {
    return UriText.decode(parts.fragment(), false);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof URI uri && parts.canonical().equals(uri.parts.canonical());
  }

  @Override
  public int hashCode() {
    return parts.canonical().text().hashCode();
  }

  @Override
  public int compareTo(URI other) {
    return UriOrder.compare(parts, other.parts);
  }

  @Override
  public String toString() {
    return text;
  }

  public String toASCIIString() {
    return UriText.ascii(text);
  }
}
