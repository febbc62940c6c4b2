package io.proxywasm.classlib.java.net;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Orders URIs part by part; what is not there comes first, and what has a path before what has
 * none.
 */
final class UriOrder {
  private static final Comparator<@Nullable String> TEXTS =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private UriOrder() {}

  static int compare(UriParts one, UriParts other) {
    int order = TEXTS.compare(UriText.lower(one.scheme()), UriText.lower(other.scheme()));
    if (order == 0) {
      order = Boolean.compare(one.path() == null, other.path() == null);
    }
    if (order == 0) {
      order = TEXTS.compare(one.opaque(), other.opaque());
    }
    if (order == 0) {
      order = compareAuthorities(one, other);
    }
    if (order == 0) {
      order = TEXTS.compare(one.path(), other.path());
    }
    if (order == 0) {
      order = TEXTS.compare(one.query(), other.query());
    }
    return order == 0 ? TEXTS.compare(one.fragment(), other.fragment()) : order;
  }

  private static int compareAuthorities(UriParts one, UriParts other) {
    if (one.host() == null || other.host() == null) {
      return TEXTS.compare(one.authority(), other.authority());
    }
    int order = TEXTS.compare(one.userInfo(), other.userInfo());
    if (order == 0) {
      order = TEXTS.compare(UriText.lower(one.host()), UriText.lower(other.host()));
    }
    return order == 0 ? one.port() - other.port() : order;
  }
}
