package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.List;

/** The numbers that characters stand for, and sets of characters. */
@SuppressWarnings({"CharacterGetNumericValue", "IdentityBinaryExpression"}) // what is tried
final class CharacterValueCases {
  private static final int BLOCK = 0x1000;

  private CharacterValueCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (int first = 0; first < 0x10d00; first += BLOCK) {
      int from = first;
      int to = Math.min(first + BLOCK, 0x10d00); // beyond, Unicode has grown since Java 17
      cases.add(
          new Case("getNumericValue from " + Integer.toHexString(from), () -> values(from, to)));
    }
    cases.add(new Case("getNumericValue of digits in mathematics", () -> values(0x1d7ce, 0x1d800)));
    cases.add(new Case("getNumericValue of digits with a comma", () -> values(0x1f100, 0x1f110)));
    cases.add(new Case("getNumericValue of no character", CharacterValueCases::none));
    cases.add(new Case("getNumericValue of chars", CharacterValueCases::chars));
    cases.add(new Case("digit of numbers", CharacterValueCases::digits));
    cases.addAll(before());
    cases.addAll(subsets());
    return cases;
  }

  private static String values(int from, int to) {
    var text = new StringBuilder();
    int last = -1;
    for (int c = from; c < to; c++) {
      int value = Character.getNumericValue(c);
      if (value != last) {
        text.append(Integer.toHexString(c)).append('=').append(value).append(' ');
        last = value;
      }
    }
    return text.toString();
  }

  private static String none() {
    return Each.of(List.of(-1, 0x110000, Integer.MAX_VALUE), Character::getNumericValue);
  }

  private static String chars() {
    return Each.of(
        List.of('7', 'a', 'Z', '\u00bd', '\u216b', '\uff21', ' ', '\ud800', '\u4e00'),
        c -> Character.getNumericValue((char) c));
  }

  private static String digits() {
    return Each.of(
        List.of((int) '7', (int) 'f', (int) 'F', 0xb2, 0xbd, 0x216b, 0xff21, 0x664, 0x1d7d8),
        c -> Character.digit(c, 10) + " " + Character.digit(c, 16) + " " + Character.digit(c, 37));
  }

  private static List<Case> before() {
    char[] chars = "a\ud83d\ude00\ude00".toCharArray();
    return Inputs.eachIndex(
        "codePointBefore",
        List.of(0, 1, 2, 3, 4, 5, -1),
        i -> Integer.toHexString(Character.codePointBefore(chars, i)));
  }

  private static List<Case> subsets() {
    var latin = Character.UnicodeBlock.BASIC_LATIN;
    return List.of(
        new Case("a subset told", () -> kind(latin).toString()),
        new Case("a subset of our own", () -> new Own("ours").toString()),
        new Case("a subset without a name", () -> new Own(null)),
        new Case("equal subsets", () -> kind(new Own("a")).equals(new Own("a"))),
        new Case("the same subset", () -> kind(latin).equals(Character.UnicodeBlock.of('a'))),
        new Case("a subset's hash", () -> kind(latin).hashCode() == kind(latin).hashCode()));
  }

  private static Character.Subset kind(Character.Subset subset) {
    return subset;
  }

  private static final class Own extends Character.Subset {
    Own(String name) {
      super(name);
    }
  }
}
