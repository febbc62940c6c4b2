package io.proxywasm.maven.teavm.semantics.cases;

import static io.proxywasm.maven.teavm.semantics.cases.Inputs.each;
import static io.proxywasm.maven.teavm.semantics.cases.Inputs.eachIndex;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

@SuppressWarnings({"JdkObsolete", "UnnecessaryStringBuilder"}) // what is odd is what is tried
final class StringBuilderCases {
  private static final String FACE = "a\uD83D\uDE00b";
  private static final List<Integer> INDEXES = List.of(-1, 0, 2, 3, 4, 9);

  private StringBuilderCases() {}

  static List<Case> all() {
    return Stream.of(
            each("builder.charAt", INDEXES, i -> abc().charAt(i)),
            each("builder.setCharAt", INDEXES, i -> set(i)),
            each("builder.setLength", INDEXES, i -> length(i)),
            each("builder.deleteCharAt", INDEXES, i -> abc().deleteCharAt(i)),
            each("builder.delete from", INDEXES, i -> abc().delete(i, 3)),
            each("builder.delete to", INDEXES, i -> abc().delete(1, i)),
            each("builder.replace from", INDEXES, i -> abc().replace(i, 3, "xy")),
            each("builder.replace to", INDEXES, i -> abc().replace(1, i, "xyz")),
            each("builder.substring", INDEXES, i -> abc().substring(i)),
            each("builder.substring to", INDEXES, i -> abc().substring(1, i)),
            each("builder.subSequence", INDEXES, i -> abc().subSequence(i, 3)),
            each("builder.insert text", INDEXES, i -> abc().insert(i, "xy")),
            each("builder.insert int", INDEXES, i -> abc().insert((int) i, 12)),
            each("builder.insert char", INDEXES, i -> abc().insert((int) i, 'x')),
            each("builder.insert chars", INDEXES, i -> abc().insert(i, new char[] {'x', 'y'})),
            each(
                "builder.insert part of chars",
                INDEXES,
                i -> abc().insert(1, new char[] {'x', 'y'}, i, 1)),
            eachIndex("builder.insert part of a text", INDEXES, i -> abc().insert(1, "xyz", 1, i)),
            eachIndex("builder.append part of a text", INDEXES, i -> abc().append("xyz", i, 3)),
            eachIndex(
                "builder.append part of chars",
                INDEXES,
                i -> abc().append(new char[] {'x', 'y', 'z'}, i, 1)),
            eachIndex(
                "builder.append chars of a length",
                INDEXES,
                i -> abc().append(new char[] {'x', 'y', 'z'}, 0, i)),
            each(
                "builder.indexOf from",
                INDEXES,
                i ->
                    abc().indexOf("c", i)
                        + " "
                        + abc().lastIndexOf("b", i)
                        + " "
                        + abc().indexOf("", i)),
            each("builder.lastIndexOf", List.of("a", "c", "bc", "x", ""), abc()::lastIndexOf),
            each("builder.codePointAt", INDEXES, i -> new StringBuilder(FACE).codePointAt(i)),
            each(
                "builder.codePointBefore",
                INDEXES,
                i -> new StringBuilder(FACE).codePointBefore(i)),
            eachIndex(
                "builder.codePointCount",
                INDEXES,
                i -> new StringBuilder(FACE).codePointCount(1, i)),
            each(
                "builder.offsetByCodePoints",
                INDEXES,
                i -> new StringBuilder(FACE).offsetByCodePoints(1, i)),
            each("builder.getChars", INDEXES, i -> chars(i)),
            each("buffer.charAt", INDEXES, i -> new StringBuffer("abc").charAt(i)),
            each("buffer.insert", INDEXES, i -> new StringBuffer("abc").insert((int) i, 1.5)),
            each("buffer.delete", INDEXES, i -> new StringBuffer("abc").delete(i, 3)),
            each(
                "builder.reverse",
                List.of(
                    "",
                    "a",
                    "ab",
                    "abc",
                    FACE,
                    "\uD83D\uDE00",
                    "\uDE00\uD83D",
                    "x\uD83D\uDE00\uDE00",
                    "\uD83D\uD83D\uDE00y"),
                s -> units(new StringBuilder(s).reverse())),
            each(
                "builder.appendCodePoint",
                List.of(0, 0x61, 0xD800, 0x1F600, 0x10FFFF, 0x110000, -1),
                c -> units(abc().appendCodePoint(c))),
            others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> others() {
    return List.of(
        new Case("append all types", () -> append(new StringBuilder())),
        new Case("insert all types", StringBuilderCases::insert),
        new Case("append null text", () -> new StringBuilder().append(Opaque.of((String) null))),
        new Case(
            "append null sequence",
            () -> new StringBuilder().append(Opaque.of((CharSequence) null))),
        new Case(
            "append part of null",
            () -> new StringBuilder().append(Opaque.of((CharSequence) null), 1, 3)),
        new Case("append null object", () -> new StringBuilder().append(Opaque.of((Object) null))),
        new Case(
            "append null buffer", () -> new StringBuilder().append(Opaque.of((StringBuffer) null))),
        new Case("append null chars", () -> new StringBuilder().append(Opaque.of((char[]) null))),
        new Case("insert null text", () -> abc().insert(1, Opaque.of((String) null))),
        new Case("insert null sequence", () -> abc().insert(1, Opaque.of((CharSequence) null))),
        new Case("builder.append itself", () -> self(new StringBuilder("ab"))),
        new Case(
            "append longs",
            () ->
                new StringBuilder()
                    .append(Long.MIN_VALUE)
                    .append(Long.MAX_VALUE)
                    .append(0L)
                    .append(-10L)
                    .append(1L << 40)),
        new Case(
            "insert longs",
            () -> new StringBuilder("x").insert(0, Long.MIN_VALUE).insert(1, 0L).insert(0, 10L)),
        new Case(
            "builder.compareTo",
            () ->
                abc().compareTo(new StringBuilder("abd"))
                    + " "
                    + abc().compareTo(new StringBuilder("ab"))
                    + " "
                    + abc().compareTo(abc())),
        new Case(
            "buffer.compareTo", () -> new StringBuffer("abc").compareTo(new StringBuffer("ab"))),
        new Case(
            "CharSequence.compare",
            () ->
                CharSequence.compare("abc", abc())
                    + " "
                    + CharSequence.compare("b", "a")
                    + " "
                    + CharSequence.compare("a", "ab")),
        new Case("builder.equals", () -> abc().equals(Opaque.of((Object) abc()))),
        new Case(
            "builder.chars",
            () ->
                abc().chars().sum() + " " + new StringBuilder(FACE).codePoints().boxed().toList()),
        new Case("builder.isEmpty", () -> new StringBuilder().isEmpty() + "" + abc().isEmpty()),
        new Case(
            "builder.capacity",
            () ->
                new StringBuilder().capacity()
                    + " "
                    + new StringBuilder(5).capacity()
                    + " "
                    + new StringBuilder("abc").capacity()),
        new Case("negative capacity", () -> new StringBuilder(Opaque.of(-1))),
        new Case("builder of null", () -> new StringBuilder(Opaque.of((String) null))),
        new Case(
            "builder of a null sequence", () -> new StringBuilder(Opaque.of((CharSequence) null))),
        new Case("ensureCapacity", StringBuilderCases::capacity),
        new Case("setLength clears", StringBuilderCases::cleared),
        new Case(
            "builder of a builder",
            () -> new StringBuilder(abc()).append(abc()).append(new StringBuffer("d"))),
        new Case("append to 5000", StringBuilderCases::grown),
        new Case(
            "buffer",
            () ->
                append(new StringBuilder())
                    + new StringBuffer("x")
                        .append(1)
                        .append('c')
                        .append(true)
                        .append("s")
                        .append(2.5)
                        .reverse()),
        new Case("buffer.setLength", () -> buffer().length()),
        new Case("replace with null", () -> abc().replace(0, 1, Opaque.of((String) null))),
        new Case("indexOf null in a builder", () -> abc().indexOf(Opaque.of((String) null))),
        new Case("a CharSequence of one's own", StringBuilderCases::own),
        new Case("an Appendable", StringBuilderCases::appendable));
  }

  private static StringBuilder abc() {
    return new StringBuilder(Opaque.of("abc"));
  }

  private static StringBuilder set(int index) {
    StringBuilder builder = abc();
    builder.setCharAt(index, 'x');
    return builder;
  }

  private static String length(int length) {
    StringBuilder builder = abc();
    builder.setLength(length);
    return units(builder);
  }

  private static String chars(int end) {
    char[] target = {'-', '-', '-'};
    abc().getChars(1, end, target, 1);
    return Arrays.toString(target);
  }

  private static String units(CharSequence text) {
    var units = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      units.append(Integer.toHexString(text.charAt(i))).append(' ');
    }
    return units.toString();
  }

  private static String append(StringBuilder builder) {
    builder.append(true).append('c').append(1).append(2L).append(1.5f).append(2.5).append("s");
    builder.append(new char[] {'x', 'y'}).append((Object) List.of(1)).append(new StringBuffer("b"));
    return builder.append((CharSequence) abc()).append((byte) 5).append((short) 6).toString();
  }

  private static String insert() {
    var builder = new StringBuilder();
    builder
        .insert(0, true)
        .insert(1, 'c')
        .insert(2, 1)
        .insert(3, 2L)
        .insert(4, 1.5f)
        .insert(5, 2.5);
    return builder.insert(0, (Object) List.of(1)).insert(2, (CharSequence) abc()).toString();
  }

  private static StringBuilder self(StringBuilder builder) {
    return builder.append(builder).append(builder, 1, 3);
  }

  private static String capacity() {
    var builder = new StringBuilder();
    builder.ensureCapacity(100);
    boolean enough = builder.capacity() >= 100;
    builder.append("ab").trimToSize();
    return enough + " " + builder.capacity() + builder;
  }

  private static String cleared() {
    var builder = new StringBuilder("abcdef");
    builder.setLength(2);
    builder.setLength(4);
    return units(builder);
  }

  private static StringBuffer buffer() {
    var buffer = new StringBuffer("abc");
    buffer.setLength(1);
    return buffer;
  }

  private static int grown() {
    var builder = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      builder.append((char) i);
    }
    return builder.toString().hashCode();
  }

  private static String own() {
    CharSequence sequence =
        new CharSequence() {
          @Override
          public int length() {
            return 3;
          }

          @Override
          public char charAt(int index) {
            return (char) ('x' + index);
          }

          @Override
          public CharSequence subSequence(int start, int end) {
            return "sub" + start + end;
          }

          @Override
          public String toString() {
            return "xyz";
          }
        };
    return ""
        + new StringBuilder().append(sequence).append(sequence, 1, 2).insert(0, sequence)
        + sequence.chars().sum()
        + sequence.isEmpty()
        + "axyz".contains(sequence)
        + "xyz".contentEquals(sequence);
  }

  private static Object appendable() throws Exception {
    Appendable appendable = new StringBuilder();
    return appendable.append('a').append("bc").append("def", 1, 2);
  }
}
