package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;
import static io.proxywasm.maven.teavm.semantics.cases.Inputs.eachIndex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of a String, and what is made of one. */
@SuppressWarnings({
  "DefaultCharset",
  "InlineMeInliner",
  "JdkObsolete",
  "ReferenceEquality",
  "ReturnValueIgnored",
  "StringCaseLocaleUsage",
  "StringJoin",
  "UnnecessaryStringBuilder"
}) // what is odd is what is tried
final class StringCases {
  private static final String TEXT = "abcabc";
  private static final String FACE = "a\uD83D\uDE00b";
  private static final List<Integer> INDEXES =
      List.of(-1, 0, 1, 3, 5, 6, 7, Integer.MAX_VALUE, Integer.MIN_VALUE);
  private static final List<String> LINES =
      List.of(
          "",
          "a",
          "a\n",
          "\n",
          "\n\n",
          "a\nb",
          "a\r\nb\r",
          "\r\ra",
          "  a\n b\n",
          "\ta\n\n  b",
          " \n ",
          "a\u2028b",
          "  x  \n    y\n  ");
  private static final List<String> PADDED =
      List.of(
          "",
          " ",
          "a",
          " a ",
          "\t\n a\u2003",
          "\u2003a\u2003",
          "\u00A0a\u00A0",
          "\u0000a\u0001",
          "\u3000",
          " \u200B ",
          "\u001F a \u007F");
  private static final List<String> CASED =
      List.of(
          "",
          "abc",
          "ABC",
          "aBc1",
          "straße",
          "STRASSE",
          "ΑΣ",
          "ΑΣ ΑΣΑ",
          "Σ",
          "ΑΣ.",
          "ΑΣ.Α",
          "İ",
          "I\u0307",
          "ı",
          "ﬁn",
          "ŉ",
          "ǰ",
          "ΐ",
          "և",
          "ᾳ",
          "ᾼ",
          "ὒ",
          "Ω",
          "K",
          "Å",
          "ǅ",
          "ÿ",
          "µ",
          "\uD801\uDC28x",
          "\uD801\uDC00X",
          "\uD801",
          "x\uDC28",
          "é\u0301",
          "ẞ",
          "\u0345",
          "ῼ",
          "aΣ\u0301",
          "Ì",
          "Į́");

  private StringCases() {}

  static List<Case> all() {
    return Stream.of(
            each("charAt", INDEXES, i -> TEXT.charAt(i)),
            each("substring", INDEXES, i -> TEXT.substring(i)),
            each("substring from 1", INDEXES, i -> TEXT.substring(1, i)),
            each("substring to 4", INDEXES, i -> TEXT.substring(i, 4)),
            each("subSequence", INDEXES, i -> TEXT.subSequence(i, i)),
            each(
                "indexOf char from",
                INDEXES,
                i -> TEXT.indexOf('c', i) + " " + TEXT.lastIndexOf('c', i)),
            each(
                "indexOf text from",
                INDEXES,
                i -> TEXT.indexOf("bc", i) + " " + TEXT.lastIndexOf("bc", i)),
            each(
                "indexOf nothing from",
                INDEXES,
                i -> TEXT.indexOf("", i) + " " + TEXT.lastIndexOf("", i)),
            each(
                "startsWith from",
                INDEXES,
                i -> TEXT.startsWith("", i) + " " + TEXT.startsWith("c", i)),
            each("codePointAt", INDEXES, i -> FACE.codePointAt(i)),
            each("codePointBefore", INDEXES, i -> FACE.codePointBefore(i)),
            eachIndex("codePointCount from 1", INDEXES, i -> FACE.codePointCount(1, i)),
            each("offsetByCodePoints", INDEXES, i -> FACE.offsetByCodePoints(1, i)),
            each("offsetByCodePoints from", INDEXES, i -> FACE.offsetByCodePoints(i, 1)),
            each(
                "regionMatches",
                INDEXES,
                i ->
                    TEXT.regionMatches(i, "ABC", 0, 0)
                        + ""
                        + TEXT.regionMatches(0, TEXT, i, 3)
                        + TEXT.regionMatches(3, TEXT, 0, i)),
            each(
                "regionMatches ignoring case",
                INDEXES,
                i ->
                    TEXT.regionMatches(true, i, "ABC", 0, 3)
                        + ""
                        + TEXT.regionMatches(true, 0, "ABC", 0, i)),
            each("repeat", List.of(0, 1, 3, -1), i -> TEXT.repeat(i)),
            each("indent", List.of(0, 2, -1, -9), i -> String.join("|", LINES).indent(i)),
            each(
                "lines",
                LINES,
                s -> s.lines().map(l -> "<" + l + ">").collect(Collectors.joining())),
            each("indent by 2", LINES, s -> s.indent(2)),
            each("indent by -1", LINES, s -> s.indent(-1)),
            each("stripIndent", LINES, String::stripIndent),
            each(
                "strip",
                PADDED,
                s ->
                    "<"
                        + s.strip()
                        + "><"
                        + s.stripLeading()
                        + "><"
                        + s.stripTrailing()
                        + "><"
                        + s.trim()
                        + ">"
                        + s.isBlank()
                        + s.isEmpty()),
            each(
                "toUpperCase",
                CASED,
                s -> points(s.toUpperCase()) + points(s.toUpperCase(Locale.ROOT))),
            each(
                "toLowerCase",
                CASED,
                s -> points(s.toLowerCase()) + points(s.toLowerCase(Locale.ENGLISH))),
            each("equalsIgnoreCase", CASED, StringCases::ignoringCase),
            each(
                "translateEscapes",
                List.of(
                    "",
                    "a\\tb",
                    "\\n\\r\\b\\f\\s\\\"\\'\\\\",
                    "\\0\\12\\377\\400",
                    "a\\\nb",
                    "a\\\r\nb",
                    "\\x",
                    "\\"),
                String::translateEscapes),
            others(),
            making())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> others() {
    return List.of(
        new Case(
            "compareTo",
            () ->
                "abc".compareTo("abd")
                    + " "
                    + "abc".compareTo("ab")
                    + " "
                    + "é".compareTo("z")
                    + " "
                    + "".compareTo("x")),
        new Case("compareTo null", () -> "a".compareTo(Opaque.of((String) null))),
        new Case(
            "compareToIgnoreCase",
            () ->
                "ABC".compareToIgnoreCase("abd")
                    + " "
                    + "ı".compareToIgnoreCase("I")
                    + " "
                    + "\uD801\uDC00".compareToIgnoreCase("\uD801\uDC28")),
        new Case(
            "CASE_INSENSITIVE_ORDER",
            () -> Stream.of("b", "A", "a", "B").sorted(String.CASE_INSENSITIVE_ORDER).toList()),
        new Case(
            "contains",
            () ->
                TEXT.contains("ca")
                    + ""
                    + TEXT.contains("")
                    + TEXT.contains(new StringBuilder("x"))),
        new Case("contains null", () -> TEXT.contains(Opaque.of((String) null))),
        new Case(
            "contentEquals",
            () ->
                TEXT.contentEquals(new StringBuilder(TEXT))
                    + ""
                    + TEXT.contentEquals("abc")
                    + TEXT.contentEquals(new StringBuffer("abcabc"))),
        new Case(
            "equals another type", () -> TEXT.equals(Opaque.of((Object) new StringBuilder(TEXT)))),
        new Case(
            "hashCode",
            () ->
                "".hashCode()
                    + " "
                    + "abc".hashCode()
                    + " "
                    + FACE.hashCode()
                    + " "
                    + "Aa".hashCode()
                    + " "
                    + "BB".hashCode()),
        new Case(
            "indexOf a surrogate pair",
            () ->
                FACE.indexOf(0x1F600)
                    + " "
                    + FACE.lastIndexOf(0x1F600)
                    + " "
                    + FACE.indexOf(0xDE00)
                    + " "
                    + FACE.indexOf(-1)
                    + " "
                    + FACE.indexOf(0x110000)),
        new Case(
            "indexOf longer text",
            () ->
                "ab".indexOf("abc")
                    + " "
                    + "ab".lastIndexOf("abc")
                    + " "
                    + "".indexOf("")
                    + " "
                    + "aab".indexOf("ab")),
        new Case("indexOf null", () -> "ab".indexOf(Opaque.of((String) null))),
        new Case(
            "chars",
            () ->
                FACE.chars().sum()
                    + " "
                    + FACE.chars().count()
                    + " "
                    + FACE.chars().boxed().toList()),
        new Case(
            "codePoints",
            () ->
                FACE.codePoints().boxed().toList()
                    + " "
                    + "\uDE00\uD83D".codePoints().boxed().toList()),
        new Case(
            "toCharArray",
            () -> FACE.toCharArray().length + " " + points(new String(FACE.toCharArray()))),
        new Case("getChars", () -> chars(1, 3, 2)),
        new Case("getChars beyond the text", () -> chars(4, 7, 0)),
        new Case("getChars backwards", () -> chars(3, 2, 0)),
        new Case("getChars before the text", () -> chars(-1, 2, 0)),
        new Case("getChars beyond the array", () -> chars(0, 6, 2)),
        new Case("getChars before the array", () -> chars(0, 1, -1)),
        new Case("constants are one", () -> Opaque.of((Object) "ab" + "c") == "abc"),
        new Case("describe", () -> "a".isEmpty() + " " + "a".length() + " " + FACE.length()),
        new Case("matches", () -> "abc".matches("[a-c]+") + "" + "abc".matches("ab")),
        new Case("equals of different lengths", () -> "a".equals("ab")),
        new Case("transform", () -> Opaque.of("a").<Integer>transform(s -> s.length() + 41)),
        new Case(
            "transform by null",
            () ->
                Opaque.of("a")
                    .transform(Opaque.of((java.util.function.Function<String, String>) null))));
  }

  private static List<Case> making() {
    return List.of(
        new Case("concat", () -> "a".concat("b").concat("") + "".concat("c")),
        new Case("concat null", () -> "a".concat(Opaque.of((String) null))),
        new Case("replace chars", () -> TEXT.replace('b', 'x') + TEXT.replace('z', 'y')),
        new Case(
            "replace texts",
            () ->
                TEXT.replace("bc", "x")
                    + TEXT.replace("", "-")
                    + TEXT.replace("abc", "")
                    + "aaa".replace("aa", "b")),
        new Case("replace nothing", () -> TEXT.replace("z", "y") + "".replace("", "x")),
        new Case("replace null", () -> TEXT.replace("a", Opaque.of((String) null))),
        new Case(
            "replaceAll", () -> TEXT.replaceAll("[ab]", "<$0>") + TEXT.replaceFirst("b", "\\$")),
        new Case(
            "join",
            () ->
                String.join(",", "a", "b", null, "")
                    + String.join("-")
                    + String.join("-", List.of("x", "y"))),
        new Case("join null", () -> String.join(Opaque.of((String) null), "a", "b")),
        new Case("join null elements", () -> String.join(",", Opaque.of((CharSequence[]) null))),
        new Case(
            "join builders",
            () -> String.join(new StringBuilder("+"), new StringBuilder("a"), "b")),
        new Case(
            "split",
            () ->
                Arrays.toString("a,b,,c,,".split(","))
                    + Arrays.toString("a,b,,c,,".split(",", -1))
                    + Arrays.toString("a,b,c".split(",", 2))),
        new Case(
            "split of nothing",
            () ->
                Arrays.toString("".split(","))
                    + "".split(",").length
                    + Arrays.toString(",".split(","))),
        new Case(
            "split by a pattern",
            () -> Arrays.toString("a1b22c".split("[0-9]+")) + Arrays.toString("a.b".split("\\."))),
        new Case(
            "formatted", () -> "%s-%d-%5.2f|%-5s|%05d|%x".formatted("a", 5, 1.25, "b", 42, 255)),
        new Case(
            "valueOf",
            () ->
                String.valueOf(true)
                    + String.valueOf('c')
                    + String.valueOf(-5)
                    + String.valueOf(1L << 40)
                    + String.valueOf((Object) null)),
        new Case(
            "valueOf chars",
            () ->
                String.valueOf(new char[] {'a', 'b', 'c'})
                    + String.valueOf(new char[] {'a', 'b', 'c'}, 1, 1)
                    + String.copyValueOf(new char[] {'x'})),
        new Case("valueOf null chars", () -> String.valueOf(Opaque.of((char[]) null))),
        new Case("valueOf chars out of bounds", () -> String.valueOf(new char[] {'a'}, 0, 2)),
        new Case(
            "new String of chars",
            () ->
                new String(new char[] {'a', 'b'})
                    + new String(new char[] {'a', 'b'}, 1, 1)
                    + new String(new char[0])),
        new Case("new String out of bounds", () -> new String(new char[] {'a', 'b'}, 1, 2)),
        new Case(
            "new String of a negative count",
            () -> new String(new char[] {'a', 'b'}, 1, Opaque.of(-1))),
        new Case(
            "new String of code points",
            () -> points(new String(new int[] {'a', 0x1F600, 0xD800}, 0, 3))),
        new Case("new String of no code points", () -> new String(new int[] {'a', 0x110000}, 0, 2)),
        new Case("new String of a negative code point", () -> new String(new int[] {-1}, 0, 1)),
        new Case(
            "new String of code points out of bounds", () -> new String(new int[] {'a'}, 1, 1)),
        new Case(
            "new String of builders",
            () ->
                new String(new StringBuilder("ab"))
                    + new String(new StringBuffer("cd"))
                    + new String("e")
                    + new String()),
        new Case("new String of bytes", () -> new String(new byte[] {'a', 'b'})),
        new Case("new String of a part of bytes", () -> new String(new byte[] {'a', 'b'}, 1, 1)),
        new Case("new String of bytes out of bounds", () -> new String(new byte[] {'a'}, 1, 1)),
        new Case(
            "new String of a part of bytes in a charset",
            () -> new String(new byte[] {'a', 'b', -28}, 1, 2, "ISO-8859-1")),
        new Case(
            "new String of a part of bytes in no charset",
            () -> new String(new byte[] {'a'}, 0, 1, "none")),
        new Case("getBytes", () -> Arrays.toString("ab\u007f".getBytes())),
        new Case(
            "string switch of equal hashes",
            () -> choose(Opaque.of("BB")) + choose(Opaque.of("Aa")) + choose(Opaque.of("x"))),
        new Case("+ of all types", StringCases::plus),
        new Case("+= on a string", StringCases::appended),
        new Case("text block", StringCases::block));
  }

  private static String points(String text) {
    var points = new StringBuilder();
    text.chars().forEach(c -> points.append(Integer.toHexString(c)).append(' '));
    return points.append('|').toString();
  }

  private static String ignoringCase(String text) {
    var answers = new StringBuilder();
    for (String other : CASED) {
      answers
          .append(text.equalsIgnoreCase(other) ? '1' : '0')
          .append(Integer.signum(text.compareToIgnoreCase(other)));
    }
    return answers.toString() + text.equalsIgnoreCase(null);
  }

  private static String chars(int from, int to, int at) {
    char[] target = new char[6];
    TEXT.getChars(from, to, target, at);
    return Arrays.toString(target);
  }

  private static String choose(String text) {
    return switch (text) {
      case "Aa" -> "first";
      case "BB" -> "second";
      default -> "none";
    };
  }

  private static String plus() {
    byte b = (byte) Opaque.of(300);
    short s = (short) Opaque.of(70000);
    char c = (char) Opaque.of(66);
    return ""
        + b
        + s
        + c
        + 1
        + 2L
        + 1.0f
        + 2.0
        + true
        + null
        + new StringBuilder("x")
        + (char) (c + 1)
        + (c + 1);
  }

  private static String appended() {
    String text = null;
    text += "a";
    text += 'b';
    text += 1 + 2;
    text += null;
    return text;
  }

  private static String block() {
    return """
        one
          two \
        three\s
        "quoted" \t\u00e9
        """;
  }
}
