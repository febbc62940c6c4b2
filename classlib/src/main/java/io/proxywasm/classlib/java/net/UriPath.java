package io.proxywasm.classlib.java.net;

import java.util.ArrayList;
import java.util.List;

/** Works with the segments of paths. */
final class UriPath {
  private UriPath() {}

  /**
   * Removes {@code .} and, with the segment before, {@code ..}; and slashes that follow a slash.
   */
  static String normalize(String path) {
    boolean isAbsolute = path.startsWith("/");
    var segments = segments(path);
    var kept = new ArrayList<String>();
    boolean keepsFirst = true;
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      String name = name(segment);
      if (name.equals("..") && !kept.isEmpty() && !name(kept.get(kept.size() - 1)).equals("..")) {
        kept.remove(kept.size() - 1);
        keepsFirst &= !kept.isEmpty();
      } else if (name.equals(".")) {
        keepsFirst &= i > 0;
      } else {
        kept.add(segment);
      }
    }
    var normalized = new StringBuilder(isAbsolute ? "/" : "");
    if (!isAbsolute && !keepsFirst && !kept.isEmpty() && kept.get(0).indexOf(':') >= 0) {
      normalized.append("./"); // or it would begin with a scheme
    }
    kept.forEach(normalized::append);
    return normalized.toString();
  }

  /** Returns the segments, each with the slash behind it. */
  private static List<String> segments(String path) {
    var segments = new ArrayList<String>();
    int at = 0;
    while (at < path.length()) {
      int slash = path.indexOf('/', at);
      int end = slash < 0 ? path.length() : slash;
      if (end > at) {
        segments.add(path.substring(at, Math.min(end + 1, path.length())));
      }
      at = end + 1;
    }
    return segments;
  }

  private static String name(String segment) {
    return segment.endsWith("/") ? segment.substring(0, segment.length() - 1) : segment;
  }

  /** Resolves a relative path against one whose last segment does not count. */
  static String resolve(String base, String path, boolean isAbsolute) {
    int slash = base.lastIndexOf('/');
    String folder = slash < 0 && isAbsolute && !path.isEmpty() ? "/" : base.substring(0, slash + 1);
    return normalize(folder + path);
  }
}
