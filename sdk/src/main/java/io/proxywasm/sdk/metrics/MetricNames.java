package io.proxywasm.sdk.metrics;

/** The names the proxy gets: checked, and with the tags in them. */
final class MetricNames {
  private static final String BEFORE_VALUE = "=.=";
  private static final String AFTER_VALUE = ";.;";
  private static final String NO_VALUE = "unknown";

  private MetricNames() {}

  /** Refuses what monitoring could not show, or what the proxy would change. */
  static String checked(String name) {
    boolean partBegins = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean dot = c == '.';
      if (dot ? partBegins : !(isWord(c) || c == '-' || c == ':')) {
        throw refused(name);
      }
      partBegins = dot;
    }
    if (partBegins) {
      throw refused(name);
    }
    return name;
  }

  private static IllegalArgumentException refused(String name) {
    return new IllegalArgumentException(
        "\""
            + name
            + "\" is no name of a metric: take letters, digits, '_', '-' and ':', in parts with one"
            + " dot between");
  }

  /** Refuses what no tag's regular expression could find. */
  static String checkedTag(String tag) {
    boolean right = !tag.isEmpty();
    for (int i = 0; i < tag.length(); i++) {
      right &= isWord(tag.charAt(i));
    }
    if (!right) {
      throw new IllegalArgumentException(
          "\"" + tag + "\" is no name of a tag: take letters, digits and '_'");
    }
    return tag;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** Puts a tag before a name. */
  static String tag(String tag, String value) {
    return tag + BEFORE_VALUE + cleaned(value) + AFTER_VALUE;
  }

  /** Values come from outside: none may end its tag early or break a line of statistics. */
  private static String cleaned(String value) {
    if (value.isEmpty()) {
      return NO_VALUE;
    }
    StringBuilder cleaned = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      cleaned.append(c < ' ' || c == ';' || c == 0x7F ? '_' : c);
    }
    return cleaned.toString();
  }
}
