package io.proxywasm.classlib.java.util.regex;

/** Inserts groups where a replacement names them. */
final class Replacement {
  private Replacement() {}

  static void append(String replacement, Groups groups, StringBuilder result) {
    int at = 0;
    while (at < replacement.length()) {
      char c = replacement.charAt(at++);
      if (c == '\\') {
        if (at == replacement.length()) {
          throw new IllegalArgumentException("character to be escaped is missing");
        }
        result.append(replacement.charAt(at++));
      } else if (c == '$') {
        at = appendGroup(replacement, at, groups, result);
      } else {
        result.append(c);
      }
    }
  }

  /** Appends a group named by what begins here, and returns where that ends. */
  private static int appendGroup(String text, int start, Groups groups, StringBuilder result) {
    if (start == text.length()) {
      throw new IllegalArgumentException("Illegal group reference: group index is missing");
    }
    char c = text.charAt(start);
    int number;
    int end;
    if (c == '{') {
      end = start + 1;
      while (end < text.length() && isNamePart(text.charAt(end))) {
        end++;
      }
      number =
          named(
              text.substring(start + 1, end),
              end < text.length() && text.charAt(end) == '}',
              groups);
      end++;
    } else {
      number = c - '0';
      if (number < 0 || number > 9) {
        throw new IllegalArgumentException("Illegal group reference");
      }
      end = start + 1;
      while (end < text.length()) {
        int digit = text.charAt(end) - '0';
        if (digit < 0 || digit > 9 || 10 * number + digit > groups.groupCount()) {
          break;
        }
        number = 10 * number + digit;
        end++;
      }
    }
    var taken = groups.group(number);
    result.append(taken == null ? "" : taken);
    return end;
  }

  private static boolean isNamePart(char c) {
    return CharSets.isLetter(c) || CharSets.isDigit(c);
  }

  private static int named(String name, boolean closed, Groups groups) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("named capturing group has 0 length name");
    }
    if (!closed) {
      throw new IllegalArgumentException("named capturing group is missing trailing '}'");
    }
    if (CharSets.isDigit(name.charAt(0))) {
      throw new IllegalArgumentException(
          "capturing group name {" + name + "} starts with digit character");
    }
    try {
      return groups.number(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("No group with name {" + name + "}");
    }
  }
}
