package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Only characters that have been in Unicode for long: newer ones differ from JDK to JDK. */
@SuppressWarnings({
  "BoxedPrimitiveConstructor",
  "BoxedPrimitiveEquality",
  "EqualsNull",
  "ReferenceEquality",
  "deprecation",
  "removal"
}) // what is odd is what is tried
final class CharacterCases {
  private static final List<Integer> CHARACTERS =
      IntStream.of(
              -1, 0, '\t', '\n', 0x0B, 0x1C, ' ', '!', '$', '(', '+', '0', '9', 'A', 'F', 'Z', '_',
              'a', 'g', 'z', '~', 0x7F, 0x85, 0xA0, 0xAA, 0xAD, 0xB2, 0xB5, 0xBD, 0xC4, 0xD7, 0xDF,
              0xE4, 0xFF, 0x130, 0x131, 0x149, 0x17F, 0x1C4, 0x1C5, 0x1C6, 0x1F0, 0x2B0, 0x300,
              0x345, 0x378, 0x37E, 0x390, 0x3A3, 0x3C2, 0x3C3, 0x430, 0x587, 0x5D0, 0x5BE, 0x660,
              0x661, 0x6F5, 0x905, 0x93E, 0x966, 0xE01, 0x10A0, 0x10D0, 0x13A0, 0x1680, 0x180E,
              0x1E9E, 0x1E96, 0x1F80, 0x1F88, 0x1FFF, 0x2000, 0x2007, 0x200B, 0x200D, 0x200E,
              0x2028, 0x2029, 0x202E, 0x202F, 0x203F, 0x20AC, 0x20DD, 0x2126, 0x212A, 0x2160,
              0x2170, 0x2184, 0x2208, 0x2460, 0x24B6, 0x2CFD, 0x3000, 0x3007, 0x3042, 0x30A2,
              0x4E00, 0x4E03, 0x9FA5, 0xAC00, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFB00,
              0xFB13, 0xFEFF, 0xFF10, 0xFF21, 0xFF41, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x10400,
              0x10428, 0x1D400, 0x1D7CE, 0x1F600, 0x20000, 0xE0001, 0xF0000, 0x10FFFD, 0x10FFFF,
              0x110000)
          .boxed()
          .toList();

  private CharacterCases() {}

  static List<Case> all() {
    return Stream.of(
            each("character", CHARACTERS, CharacterCases::kinds),
            each("code point", CHARACTERS, CharacterCases::codePoints),
            each(
                "Unicode block",
                List.of(0, 0x61, 0xE4, 0x3B1, 0x5D0, 0x4E00, 0x1F600, 0x10FFFF),
                c -> Character.UnicodeBlock.of(c)),
            others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> others() {
    return List.of(
        table("types of Latin", 0x250, Character::getType),
        table("upper case to U+19A", 0x19B, Character::toUpperCase),
        table("lower case to U+58F", 0x590, Character::toLowerCase),
        table("title case to U+19A", 0x19B, Character::toTitleCase),
        table(
            "alphabetic to U+86F", 0x870, c -> c >> 4 != 0x36 && Character.isAlphabetic(c) ? 1 : 0),
        table("ideographic to U+9FEF", 0x9FF0, c -> Character.isIdeographic(c) ? 1 : 0),
        table("digits to U+FFF", 0x1000, c -> Character.digit(c, 36)),
        new Case(
            "forDigit",
            () ->
                Character.forDigit(11, 16)
                    + ""
                    + (int) Character.forDigit(16, 16)
                    + (int) Character.forDigit(1, 37)
                    + Character.forDigit(35, 36)),
        new Case(
            "digit in wrong radix",
            () ->
                Character.digit('1', 1)
                    + " "
                    + Character.digit('1', 37)
                    + " "
                    + Character.digit('9', 8)),
        new Case("toChars of no code point", () -> Character.toChars(Opaque.of(0x110000))),
        new Case("toChars into an array", () -> Character.toChars(0x1F600, new char[3], 1)),
        new Case("toChars beyond an array", () -> Character.toChars(0x1F600, new char[1], 0)),
        new Case(
            "codePointAt of an array",
            () -> Character.codePointAt(new char[] {'\uD83D', '\uDE00'}, 0)),
        new Case(
            "codePointAt within a limit",
            () -> Character.codePointAt(new char[] {'\uD83D', '\uDE00'}, 0, 1)),
        new Case(
            "codePointBefore of an array",
            () -> Character.codePointBefore(new char[] {'\uD83D', '\uDE00'}, 2, 1)),
        new Case(
            "codePointCount of an array",
            () -> Character.codePointCount(new char[] {'a', '\uD83D', '\uDE00', '\uDE00'}, 1, 3)),
        new Case(
            "codePointCount of text", () -> Character.codePointCount("a\uD83D\uDE00\uD83D", 0, 4)),
        new Case(
            "offsetByCodePoints",
            () ->
                Character.offsetByCodePoints("a\uD83D\uDE00b", 0, 2)
                    + " "
                    + Character.offsetByCodePoints("a\uD83D\uDE00b", 4, -2)),
        new Case("offsetByCodePoints too far", () -> Character.offsetByCodePoints("ab", 0, 3)),
        new Case(
            "offsetByCodePoints too far back", () -> Character.offsetByCodePoints("ab", 1, -2)),
        new Case(
            "Character.compare",
            () -> Character.compare('a', 'c') + " " + Character.valueOf('c').compareTo('a')),
        new Case(
            "Character.equals",
            () -> Opaque.of((Object) 'a').equals('a') + " " + Opaque.of((Object) 'a').equals(97)),
        new Case("new Character", () -> new Character('a').equals('a') + "" + new Character('b')),
        new Case("Character.hashCode of an object", () -> Opaque.of((Character) 'b').hashCode()),
        new Case("Character.toString of an object", () -> Opaque.of((Character) 'b').toString()),
        new Case(
            "Character.equals of an object",
            () ->
                Opaque.of((Character) 'b').equals('b')
                    + ""
                    + Opaque.of((Character) 'b').equals(null)),
        new Case(
            "codePointAt of text",
            () -> eachPlace("a\uD83D\uDE00\uDE00\uD83D", Character::codePointAt)),
        new Case(
            "codePointBefore of text",
            () ->
                eachPlace(
                    "a\uD83D\uDE00\uDE00\uD83D",
                    (text, i) -> Character.codePointBefore(text, i + 1))),
        new Case(
            "codePointAt past an end",
            () -> Octets.type(() -> Character.codePointAt(Opaque.of("ab"), 2))),
        new Case(
            "codePointBefore the start",
            () -> Octets.type(() -> Character.codePointBefore(Opaque.of("ab"), 0))),
        new Case(
            "offsetByCodePoints of an array",
            () ->
                Character.offsetByCodePoints("xa\uD83D\uDE00bx".toCharArray(), 1, 4, 1, 2)
                    + " "
                    + Character.offsetByCodePoints("xa\uD83D\uDE00bx".toCharArray(), 1, 4, 5, -3)),
        new Case(
            "offsetByCodePoints beyond an array's part",
            () ->
                Octets.type(() -> Character.offsetByCodePoints("abcd".toCharArray(), 1, 2, 1, 3))),
        new Case(
            "Character.hashCode",
            () -> Character.hashCode('a') + " " + Opaque.of((Object) 'é').hashCode()),
        new Case(
            "Character caches",
            () -> Character.valueOf(Opaque.of((Character) 'a')) == Character.valueOf('a')),
        new Case(
            "Character.toString",
            () -> Character.toString('x') + Character.valueOf('y') + Character.toString(0x1F600)),
        new Case("Character.toString of no code point", () -> Character.toString(Opaque.of(-1))),
        new Case("reverseBytes", () -> (int) Character.reverseBytes('\u1234')),
        new Case(
            "surrogates",
            () ->
                (int) Character.highSurrogate(0x1F600)
                    + " "
                    + (int) Character.lowSurrogate(0x1F600)
                    + " "
                    + Character.toCodePoint('\uD83D', '\uDE00')),
        new Case(
            "isSurrogatePair",
            () ->
                Character.isSurrogatePair('\uD83D', '\uDE00')
                    + ""
                    + Character.isSurrogatePair('\uDE00', '\uD83D')),
        new Case(
            "UnicodeBlock by name",
            () ->
                Character.UnicodeBlock.forName("Basic Latin")
                    == Character.UnicodeBlock.BASIC_LATIN),
        new Case("UnicodeBlock of a wrong name", () -> Character.UnicodeBlock.forName("Klingon")),
        new Case("UnicodeBlock of no code point", () -> Character.UnicodeBlock.of(Opaque.of(-1))),
        new Case(
            "UnicodeBlock.of a char",
            () -> Character.UnicodeBlock.of('\u20AC') == Character.UnicodeBlock.CURRENCY_SYMBOLS));
  }

  /** Asks at each place of a text. */
  private static String eachPlace(String text, BiFunction<CharSequence, Integer, Integer> asked) {
    return IntStream.range(0, text.length())
        .mapToObj(i -> Integer.toHexString(asked.apply(text, i)))
        .toList()
        .toString();
  }

  private static Case table(String name, int limit, IntUnaryOperator function) {
    return new Case(
        name,
        () -> {
          int hash = 0;
          for (int c = 0; c < limit; c++) {
            hash = 31 * hash + function.applyAsInt(c);
          }
          return hash;
        });
  }

  private static String kinds(int c) {
    return Character.getType(c)
        + flags(
            Character.isLetter(c),
            Character.isLetterOrDigit(c),
            Character.isDigit(c),
            Character.isUpperCase(c),
            Character.isLowerCase(c),
            Character.isTitleCase(c),
            Character.isWhitespace(c),
            Character.isSpaceChar(c),
            Character.isISOControl(c),
            Character.isDefined(c),
            Character.isIdentifierIgnorable(c),
            Character.isJavaIdentifierStart(c),
            Character.isJavaIdentifierPart(c),
            Character.isUnicodeIdentifierStart(c),
            Character.isUnicodeIdentifierPart(c),
            Character.isAlphabetic(c),
            Character.isIdeographic(c))
        + " "
        + Integer.toHexString(Character.toUpperCase(c))
        + " "
        + Integer.toHexString(Character.toLowerCase(c))
        + " "
        + Integer.toHexString(Character.toTitleCase(c))
        + " "
        + Character.digit(c, 16)
        + " "
        + Character.digit(c, 36);
  }

  private static String codePoints(int c) {
    char half = (char) c;
    return flags(
            Character.isValidCodePoint(c),
            Character.isBmpCodePoint(c),
            Character.isSupplementaryCodePoint(c),
            Character.isSurrogate(half),
            Character.isHighSurrogate(half),
            Character.isLowSurrogate(half),
            Character.isLetter(half),
            Character.isDigit(half),
            Character.isWhitespace(half),
            Character.isUpperCase(half),
            Character.isJavaLetter(half),
            Character.isJavaLetterOrDigit(half),
            Character.isSpace(half),
            Character.isDefined(half),
            Character.isISOControl(half),
            Character.isIdentifierIgnorable(half),
            Character.isJavaIdentifierPart(half),
            Character.isJavaIdentifierStart(half),
            Character.isLetterOrDigit(half),
            Character.isLowerCase(half),
            Character.isSpaceChar(half),
            Character.isTitleCase(half),
            Character.isUnicodeIdentifierPart(half),
            Character.isUnicodeIdentifierStart(half))
        + Character.getType(half)
        + Character.charCount(c)
        + " "
        + (int) Character.toUpperCase(half)
        + " "
        + (int) Character.toLowerCase(half)
        + " "
        + (int) Character.toTitleCase(half);
  }

  private static String flags(boolean... flags) {
    var text = new StringBuilder(" ");
    for (boolean flag : flags) {
      text.append(flag ? '1' : '0');
    }
    return text.toString();
  }
}
