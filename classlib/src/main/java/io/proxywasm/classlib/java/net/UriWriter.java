package io.proxywasm.classlib.java.net;

import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Writes a URI of parts that are not escaped yet. */
final class UriWriter {
  private final StringBuilder text = new StringBuilder();

  UriWriter scheme(@Nullable String scheme) {
    if (scheme != null) {
      text.append(scheme).append(':');
    }
    return this;
  }

  UriWriter opaque(@Nullable String part) {
    if (part != null) {
      if (part.startsWith("//[")) {
        withAddress(part, UriCharacters.ANY);
      } else {
        text.append(UriText.quote(part, UriCharacters.ANY));
      }
    }
    return this;
  }

  UriWriter authority(@Nullable String authority) {
    if (authority != null) {
      text.append("//");
      if (authority.startsWith("[")) {
        withAddress(authority, UriCharacters.AUTHORITY);
      } else {
        text.append(UriText.quote(authority, UriCharacters.AUTHORITY));
      }
    }
    return this;
  }

  /** Leaves alone what an IPv6 address has in brackets. */
  private void withAddress(String part, UriCharacters allowed) {
    int end = part.indexOf(':') < 0 ? 0 : part.indexOf(']') + 1;
    text.append(part, 0, end).append(UriText.quote(part.substring(end), allowed));
  }

  UriWriter server(@Nullable String userInfo, @Nullable String host, int port) {
    if (host != null) {
      text.append("//");
      if (userInfo != null) {
        text.append(UriText.quote(userInfo, UriCharacters.USER_INFO)).append('@');
      }
      text.append(UriParts.bracketed(host));
      if (port != -1) {
        text.append(':').append(port);
      }
    }
    return this;
  }

  UriWriter path(@Nullable String path) {
    if (path != null) {
      text.append(UriText.quote(path, UriCharacters.PATH));
    }
    return this;
  }

  UriWriter query(@Nullable String query) {
    if (query != null) {
      text.append('?').append(UriText.quote(query, UriCharacters.ANY));
    }
    return this;
  }

  String fragment(@Nullable String fragment) {
    if (fragment != null) {
      text.append('#').append(UriText.quote(fragment, UriCharacters.ANY));
    }
    return text.toString();
  }

  /** Refuses a path without a slash behind a scheme; returns the text. */
  static String checked(String text, @Nullable String scheme, @Nullable String path)
      throws URISyntaxException {
    if (scheme != null && path != null && !path.isEmpty() && path.charAt(0) != '/') {
      throw new URISyntaxException(text, "Relative path in absolute URI");
    }
    return text;
  }
}
