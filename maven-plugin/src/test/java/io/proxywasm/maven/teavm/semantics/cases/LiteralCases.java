package io.proxywasm.maven.teavm.semantics.cases;

import java.util.Arrays;
import java.util.List;

/** Texts as the language makes them. */
@SuppressWarnings({
  "ArrayToString",
  "MisleadingEscapedSpace",
  "ReferenceEquality",
  "UnicodeEscape"
}) // what is odd is what is tried
final class LiteralCases {
  private LiteralCases() {}

  static List<Case> all() {
    return List.of(
        new Case(
            "text block",
            () ->
                """
                a\tb
                  "quoted" \"""
                joined \
                line
                end   \s
                """),
        new Case(
            "text block without an end",
            () ->
                """
            x\u0041
            y"""),
        new Case("escapes", () -> "\0\7\77\377\s|".chars().boxed().toList()),
        new Case(
            "pieces of every type",
            () -> "" + 'c' + 1 + 2L + 3f + 4d + true + null + (byte) 5 + (short) 6),
        new Case("numbers before text", () -> 1 + 2 + "a" + 1 + 2),
        new Case("chars add up", () -> 'a' + 'b' + "c" + 'd' + 1),
        new Case("an array's type", () -> ("" + new int[0]).startsWith("[I@")),
        new Case("many pieces", LiteralCases::manyPieces),
        new Case("constant texts are one", () -> "ab" == "a" + "b"),
        new Case("made texts are others", () -> ("a" + Opaque.of("b")) == "ab"),
        new Case("split of nothing between", () -> Arrays.toString("abc".split(""))),
        new Case(
            "split of a face",
            () -> Arrays.stream("a\uD83D\uDE00b".split("")).map(String::length).toList()),
        new Case("split edges", () -> splits("", "a", "aa", "aba", ",a,,b,,", "a1b22c", " x ")),
        new Case("strange bytes", () -> new String(new char[] {'a', 0, 'b'}, 0, 2).length()),
        new Case("toString of a text is itself", () -> same(Opaque.of("text"))),
        new Case("copyValueOf", () -> String.copyValueOf(new char[] {'a', 'b', 'c'}, 1, 2)),
        new Case(
            "copyValueOf too much",
            () -> String.copyValueOf(new char[] {'a'}, 1, Opaque.of(2)).length()));
  }

  private static boolean same(String text) {
    return text.toString() == text;
  }

  private static String manyPieces() {
    int a = Opaque.of(1);
    String b = Opaque.of("b");
    return a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a
        + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b + a + b
        + a + b;
  }

  private static String splits(String... texts) {
    var told = new StringBuilder();
    for (String text : texts) {
      for (String by : List.of("", "a", ",", "[0-9]+", " ", "(?=b)", ".", "\\.", "x|")) {
        told.append(Arrays.toString(text.split(by))).append(text.split(by, -1).length);
        told.append(Arrays.toString(text.split(by, 2)));
      }
    }
    return told.toString();
  }
}
