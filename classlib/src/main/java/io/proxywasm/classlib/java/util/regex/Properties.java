package io.proxywasm.classlib.java.util.regex;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The classes that {@code \p} names. Scripts and blocks are not among them. */
final class Properties {
  /** General categories, at their numbers. */
  private static final String CATEGORIES =
      "Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf -- Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi"
          + " Pf";

  private Properties() {}

  static @Nullable CharSet of(String name, Flags flags) {
    var set = exactly(name, flags);
    if (set == null || !flags.has(Pattern.CASE_INSENSITIVE)) {
      return set;
    }
    return switch (name) {
      case "Lower", "Upper" -> CharSets::isLetter;
      case "Lu", "Ll", "Lt", "IsLu", "IsLl", "IsLt" -> category("LC");
      case "javaLowerCase", "javaUpperCase", "IsLowercase", "IsUppercase" ->
          c -> Character.isLowerCase(c) || Character.isUpperCase(c);
      default -> set;
    };
  }

  private static @Nullable CharSet exactly(String name, Flags flags) {
    if (name.startsWith("Is")) {
      var property = unicode(name.substring(2));
      return property != null ? property : category(name.substring(2));
    }
    if (name.startsWith("general_category=") || name.startsWith("gc=")) {
      return category(name.substring(name.indexOf('=') + 1));
    }
    if (name.startsWith("java")) {
      return ofJava(name.substring(4));
    }
    if (flags.has(Pattern.UNICODE_CHARACTER_CLASS)) {
      var property = unicode(name);
      if (property != null) {
        return property;
      }
    }
    var posix = posix(name);
    return posix != null ? posix : category(name);
  }

  /** Returns the message for a name that is none of these. */
  static String unknown(String name) {
    int value = name.indexOf('=');
    return value < 0
        ? "Unknown character property name {" + name + "}"
        : "Unknown Unicode property {name=<"
            + name.substring(0, value)
            + ">, value=<"
            + name.substring(value + 1)
            + ">}";
  }

  private static @Nullable CharSet posix(String name) {
    return switch (name) {
      case "ASCII" -> CharSet.range(0, 0x7F);
      case "Lower" -> CharSet.range('a', 'z');
      case "Upper" -> CharSet.range('A', 'Z');
      case "Alpha" -> CharSets::isLetter;
      case "Digit" -> CharSets::isDigit;
      case "Alnum" -> c -> CharSets.isLetter(c) || CharSets.isDigit(c);
      case "Punct" -> c -> c > ' ' && c < 0x7F && !CharSets.isLetter(c) && !CharSets.isDigit(c);
      case "Graph" -> CharSet.range('!', '~');
      case "Print" -> CharSet.range(' ', '~');
      case "Blank" -> CharSet.anyOf(" \t");
      case "Cntrl" -> c -> c < ' ' || c == 0x7F;
      case "XDigit" -> c -> c < 0x80 && Character.digit(c, 16) >= 0;
      case "Space" -> CharSet.range('\t', '\r').or(CharSet.of(' '));
      case "all", "L1" -> name.equals("all") ? c -> true : CharSet.range(0, 0xFF);
      default -> null;
    };
  }

  private static @Nullable CharSet ofJava(String name) {
    return switch (name) {
      case "LowerCase" -> Character::isLowerCase;
      case "UpperCase" -> Character::isUpperCase;
      case "Whitespace" -> Character::isWhitespace;
      case "Letter" -> Character::isLetter;
      case "Digit" -> Character::isDigit;
      case "LetterOrDigit" -> Character::isLetterOrDigit;
      case "SpaceChar" -> Character::isSpaceChar;
      case "ISOControl" -> Character::isISOControl;
      default -> null;
    };
  }

  private static @Nullable CharSet unicode(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "ALPHABETIC", "ALPHA" -> Character::isLetter;
      case "LETTER" -> Character::isLetter;
      case "DIGIT" -> Character::isDigit;
      case "UPPERCASE", "UPPER" -> Character::isUpperCase;
      case "LOWERCASE", "LOWER" -> Character::isLowerCase;
      case "WHITE_SPACE", "WHITESPACE", "SPACE" -> Properties::isWhiteSpace;
      case "CONTROL", "CNTRL" -> Character::isISOControl;
      case "ALNUM" -> Character::isLetterOrDigit;
      default -> null;
    };
  }

  private static @Nullable CharSet category(String name) {
    if (name.equals("LC")) {
      return c -> inCategories("Lu Ll Lt", c);
    }
    boolean known =
        name.length() == 2
            ? CATEGORIES.contains(name) && !name.contains(" ")
            : "LMNZCPS".contains(name);
    return known && !name.equals("--") ? c -> abbreviation(c).startsWith(name) : null;
  }

  private static boolean inCategories(String names, int c) {
    return names.contains(abbreviation(c));
  }

  private static String abbreviation(int c) {
    int start = 3 * Character.getType(c);
    return CATEGORIES.substring(start, start + 2);
  }

  static boolean isWhiteSpace(int c) {
    return abbreviation(c).startsWith("Z") || (c >= '\t' && c <= '\r') || c == 0x85;
  }

  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || abbreviation(c).startsWith("M")
        || abbreviation(c).equals("Pc");
  }
}
