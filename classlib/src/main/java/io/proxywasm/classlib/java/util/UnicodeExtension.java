package io.proxywasm.classlib.java.util;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/** The attributes and keywords of a locale's extension {@code u}, each once and in order. */
record UnicodeExtension(SortedSet<String> attributes, SortedMap<String, String> keywords) {
  static final UnicodeExtension NONE = new UnicodeExtension(new TreeSet<>(), new TreeMap<>());

  /** Reads the parts behind the {@code u}. Of a keyword that comes twice the first counts. */
  static UnicodeExtension of(String text) {
    var all = new UnicodeExtension(new TreeSet<>(), new TreeMap<>());
    String keyword = null;
    boolean inKeywords = false;
    for (String part : Subtags.lower(text).split("-", -1)) {
      if (Subtags.isKeyword(part)) {
        inKeywords = true;
        keyword = all.keywords.putIfAbsent(part, "") == null ? part : null;
      } else if (!inKeywords) {
        all.attributes.add(part);
      } else if (keyword != null) {
        all.keywords.merge(
            keyword, part, (type, more) -> type.isEmpty() ? more : type + "-" + more);
      }
    }
    return all;
  }

  @Override
  public String toString() {
    var text = new StringJoiner("-");
    attributes.forEach(text::add);
    for (Map.Entry<String, String> each : keywords.entrySet()) {
      text.add(each.getKey());
      if (!each.getValue().isEmpty()) {
        text.add(each.getValue());
      }
    }
    return text.toString();
  }
}
