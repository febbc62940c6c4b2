package io.proxywasm.maven.teavm.semantics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** {@code java.util.regex}. */
@SuppressWarnings("JdkObsolete") // a matcher appends to a StringBuffer, too
public final class RegexCases {
  /** Texts that each of {@link #PATTERNS} is tried on. */
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "ab",
          "aab",
          "abab",
          "aaab\nbb",
          "ABba",
          "x1 y22\tz333",
          "foo.bar(baz)",
          "a\r\nb\rc\n",
          "\u00e4\u00d6\u00df \u20ac",
          "\uD83D\uDE00a\uD83D",
          "key=value; k2=\"v 2\"",
          "2024-01-31T23:59:60Z");

  private static final List<String> PATTERNS =
      List.of(
          "",
          "a",
          "a*",
          "a+",
          "a?",
          "a*?",
          "a+?",
          "a??",
          "a*+",
          "a++b",
          "a?+a",
          "a{2}",
          "a{2,}",
          "a{1,2}?",
          "(a)(b)?",
          "(a|ab)(b|)",
          "(?:ab)+",
          "(ab)*",
          "(a*)*",
          "(a*)+b",
          "(a|b)*b",
          ".",
          ".*",
          "(?s).*",
          ".+?b",
          "^",
          "$",
          "(?m)^",
          "(?m)$",
          "(?m)^b",
          "^a.*b$",
          "\\Aa",
          "b\\z",
          "b\\Z",
          "\\d+",
          "\\D+",
          "\\w+",
          "\\W+",
          "\\s+",
          "\\S+",
          "\\h",
          "\\v",
          "\\R",
          "[abc]+",
          "[^abc]+",
          "[a-c&&[^b]]+",
          "[a-z[A-Z]]+",
          "[\\w.]+",
          "[-a]",
          "[a-]",
          "[]a]",
          "[^]a]",
          "(?i)abba",
          "(?i)[a-b]+",
          "(?iu)\u00c4",
          "(?i)\u00c4",
          "(?i:a)b",
          "(?x) a b # comment",
          "(a)\\1",
          "(\\w)\\1",
          "(?i)(a)\\1",
          "(?<x>a)\\k<x>",
          "(?<year>\\d{4})-(?<month>\\d\\d)",
          "a(?=b)",
          "a(?!b)",
          "(?<=a)b",
          "(?<!a)b",
          "(?<=a{1,2})b",
          "(?<=^|\\n)b",
          "(?>a+)ab",
          "(?>a|ab)b",
          "\\Qa.b\\E|\\.",
          "\\p{Lu}",
          "\\p{L}+",
          "\\P{L}+",
          "\\p{Alpha}+",
          "\\p{Punct}",
          "\\p{IsAlphabetic}+",
          "\\p{javaUpperCase}",
          "\\p{Sc}",
          "\\p{ASCII}+",
          "(?U)\\w+",
          "\\uD83D\\uDE00",
          "\\x{1F600}",
          "\uD83D\uDE00",
          "[\uD83D\uDE00]",
          "[^\uD83D\uDE00]",
          "\\x61",
          "\\0141",
          "\\t",
          "\\cI",
          "(\\w+)=(?:\"([^\"]*)\"|([^;]*))",
          "\\G\\w",
          "(a)|(b)",
          "a||b",
          "(?:a|b|)+",
          "(){3}",
          "(a?){3}",
          "(?:a?)*?b",
          "((a)|(b))+",
          "(?=(a+))a*b\\1",
          "^(?:(\\w)(?!.*\\1))*",
          "(?-i)A",
          "(?i)a(?-i)B");

  /** On ASCII alone: for other letters the JDKs differ. */
  private static final List<String> EDGES = List.of("\\b", "\\B", "\\bb", "a\\b", "\\Bb");

  private static final List<String> WRONG =
      List.of(
          "(",
          ")",
          "a)",
          "[",
          "[a",
          "[]",
          "[^",
          "*",
          "a**",
          "+",
          "?",
          "a{",
          "a{2,1}",
          "a{1",
          "a{x}",
          "a{99999999999}",
          "(?<",
          "(?<n",
          "(?<1>a)",
          "(?<n>a)(?<n>b)",
          "\\k<x>",
          "\\k",
          "(?z)",
          "(?",
          "(?i",
          "[z-a]",
          "[a-\\d]",
          "\\p{Foo}",
          "\\pX",
          "\\p{",
          "\\x",
          "\\xg",
          "\\u12",
          "\\0",
          "\\08",
          "\\c",
          "(?<=(a|bb){1,3})c",
          "(?<=\\1(a))",
          "\\Eab",
          "\\y",
          "\\i",
          "[\\q]",
          "(?#c)",
          "\\x{110000}",
          "\\x{",
          "a|*",
          "(|*)",
          "(?:",
          "(?=",
          "(?>a",
          "{",
          "(?<a_b>x)",
          "(?'n'a)",
          "(?P<n>a)",
          "(?-i",
          "(?i:a",
          "(?i)*",
          "[a-",
          "\\p{script=foo}",
          "\\N{X}",
          "a{1,2,3}",
          "a\tb[");

  private RegexCases() {}

  public static void main(String[] args) {
    Runner.offer(all());
  }

  public static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (var pattern : EDGES) {
      cases.add(Each.row("find", pattern, TEXTS.subList(0, 10), RegexCases::found));
    }
    for (var pattern : PATTERNS) {
      cases.add(Each.row("find", pattern, TEXTS, RegexCases::found));
      cases.add(Each.row("matches", pattern, TEXTS, (p, t) -> Pattern.matches(p, t)));
      cases.add(Each.row("replaceAll", pattern, TEXTS, (p, t) -> t.replaceAll(p, "<$0>")));
      cases.add(
          Each.row(
              "split",
              pattern,
              TEXTS,
              (p, t) ->
                  Arrays.toString(t.split(p))
                      + Arrays.toString(t.split(p, 2))
                      + Arrays.toString(t.split(p, -1))));
    }
    for (var pattern : WRONG) {
      cases.add(new Case("compile " + pattern, () -> Pattern.compile(pattern)));
    }
    cases.addAll(flags());
    cases.addAll(patterns());
    cases.addAll(matchers());
    cases.addAll(replacements());
    cases.addAll(lengthy());
    return cases;
  }

  private static String found(String pattern, String text) {
    var matcher = Pattern.compile(pattern).matcher(text);
    var found = new StringBuilder();
    while (matcher.find()) {
      for (int i = 0; i <= matcher.groupCount(); i++) {
        found
            .append(matcher.start(i))
            .append('-')
            .append(matcher.end(i))
            .append(':')
            .append(matcher.group(i))
            .append(' ');
      }
    }
    return found.toString();
  }

  private static List<Case> flags() {
    var text = "aB\u00e4\n.*b\r\nA b";
    var cases = new ArrayList<Case>();
    for (int flag :
        List.of(
            0,
            Pattern.CASE_INSENSITIVE,
            Pattern.MULTILINE,
            Pattern.DOTALL,
            Pattern.UNIX_LINES,
            Pattern.LITERAL,
            Pattern.COMMENTS,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE,
            Pattern.LITERAL | Pattern.CASE_INSENSITIVE,
            Pattern.UNICODE_CHARACTER_CLASS,
            Pattern.MULTILINE | Pattern.UNIX_LINES)) {
      cases.add(
          new Case(
              "flag " + flag,
              () ->
                  Each.of(
                      List.of("ab", "A b", ".*", "^.", ".$", "\u00c4", "\\w+", "b$"),
                      p ->
                          Pattern.compile(p, flag)
                              .matcher(text)
                              .results()
                              .map(MatchResult::group)
                              .toList())));
    }
    cases.add(
        new Case(
            "flags()", () -> Each.of(List.of(0, 2, 8, 256), f -> Pattern.compile("a", f).flags())));
    cases.add(new Case("an unknown flag", () -> Pattern.compile("a", Opaque.of(0x800))));
    return cases;
  }

  private static List<Case> patterns() {
    return List.of(
        new Case(
            "pattern and toString",
            () -> Pattern.compile("a+").pattern() + Pattern.compile("b").toString()),
        new Case("quote", () -> Each.of(List.of("", "a.b", "\\E", "a\\Eb", "\\Q"), Pattern::quote)),
        new Case(
            "quoted matches",
            () ->
                Each.of(
                    List.of("", "a.b", "\\E", "a\\Eb\\E", "\\Q", "$^"),
                    t -> Pattern.matches(Pattern.quote(t), t))),
        new Case(
            "asPredicate",
            () -> List.of("ab", "b").stream().filter(Pattern.compile("a").asPredicate()).toList()),
        new Case(
            "asMatchPredicate",
            () ->
                List.of("ab", "a").stream()
                    .filter(Pattern.compile("a").asMatchPredicate())
                    .toList()),
        new Case("splitAsStream", () -> Pattern.compile(",").splitAsStream("a,b,,c,,").toList()),
        new Case(
            "split with limits",
            () ->
                Each.of(
                    List.of(0, 1, 2, 3, 10, -1), n -> Arrays.toString("a,b,,c,,".split(",", n)))),
        new Case(
            "split of nothing",
            () ->
                Arrays.toString("".split(","))
                    + Arrays.toString(",".split(","))
                    + Arrays.toString("abc".split(""))),
        new Case(
            "split by one character",
            () ->
                Each.of(
                    List.of("\\.", "\\|", ".", "x", "\\$"),
                    p -> Arrays.toString("a.b|c$d".split(p)))),
        new Case("String.matches", () -> "abc".matches("a.c") + "" + "abcd".matches("a.c")),
        new Case("String.replaceFirst", () -> "a1b2".replaceFirst("\\d", "<$0>")),
        new Case("compile null", () -> Pattern.compile(null)),
        new Case("matcher of null", () -> Pattern.compile("a").matcher(null)),
        new Case(
            "exception's parts",
            () -> {
              try {
                Pattern.compile(Opaque.of("a\n(b"));
                return "none";
              } catch (PatternSyntaxException e) {
                return e.getIndex() + e.getDescription() + e.getPattern();
              }
            }),
        new Case(
            "own exception",
            () -> {
              throw new PatternSyntaxException("what", "pattern", -1);
            }),
        new Case(
            "nesting",
            () -> Pattern.compile("(".repeat(100) + "a" + ")".repeat(100)).matcher("a").matches()),
        new Case(
            "many alternatives",
            () ->
                Pattern.compile(
                        java.util.stream.IntStream.range(0, 500)
                            .mapToObj(i -> "w" + i)
                            .collect(Collectors.joining("|")))
                    .matcher("w499")
                    .matches()));
  }

  private static List<Case> matchers() {
    return List.of(
        new Case("group before a match", () -> Pattern.compile("a").matcher("a").group()),
        new Case(
            "start before a match", () -> refused(() -> Pattern.compile("a").matcher("a").start())),
        new Case(
            "end before a match", () -> refused(() -> Pattern.compile("a").matcher("a").end())),
        new Case(
            "group after none",
            () -> {
              var m = Pattern.compile("a").matcher("b");
              m.find();
              return m.group();
            }),
        new Case(
            "no such group",
            () -> {
              var m = Pattern.compile("a").matcher("a");
              m.find();
              return m.group(1);
            }),
        new Case(
            "group -1",
            () -> {
              var m = Pattern.compile("a").matcher("a");
              m.find();
              return m.start(-1);
            }),
        new Case(
            "named groups",
            () -> {
              var m = Pattern.compile("(?<a>x)(?<b>y)?").matcher("x");
              m.find();
              return m.group("a") + m.start("a") + m.end("a") + m.group("b") + m.start("b");
            }),
        new Case(
            "no such name",
            () -> {
              var m = Pattern.compile("(?<a>x)").matcher("x");
              m.find();
              return m.group("b");
            }),
        new Case("a name before a match", () -> Pattern.compile("(?<a>x)").matcher("x").group("a")),
        new Case(
            "null name",
            () -> {
              var m = Pattern.compile("(?<a>x)").matcher("x");
              m.find();
              return m.group(null);
            }),
        new Case("groupCount", () -> Pattern.compile("(a)(?:b)(?<c>c)").matcher("").groupCount()),
        new Case(
            "lookingAt",
            () ->
                Pattern.compile("a").matcher("ab").lookingAt()
                    + ""
                    + Pattern.compile("b").matcher("ab").lookingAt()),
        new Case(
            "find from",
            () ->
                Each.of(
                    List.of(0, 1, 2, 3, -1),
                    i -> {
                      var m = Pattern.compile("a").matcher("aa");
                      return m.find(i) + " " + refused(m::start);
                    })),
        new Case(
            "find goes on after matches",
            () -> {
              var m = Pattern.compile("a").matcher("aab");
              return m.lookingAt() + " " + m.find() + m.start() + m.find();
            }),
        new Case(
            "find after failing",
            () -> {
              var m = Pattern.compile("a").matcher("xa");
              return m.find() + "" + m.find() + m.find();
            }),
        new Case(
            "reset",
            () -> {
              var m = Pattern.compile("a").matcher("aa");
              m.find();
              m.find();
              return m.reset().find() + " " + m.start();
            }),
        new Case(
            "reset with text",
            () -> {
              var m = Pattern.compile("a").matcher("x");
              return m.find() + " " + m.reset("ba").find() + m.start();
            }),
        new Case(
            "usePattern",
            () -> {
              var m = Pattern.compile("a").matcher("ab b");
              m.find();
              m.usePattern(Pattern.compile("b"));
              return m.find() + " " + m.start();
            }),
        new Case("usePattern null", () -> Pattern.compile("a").matcher("a").usePattern(null)),
        new Case(
            "region",
            () -> {
              var m = Pattern.compile("^a+$").matcher("xaax").region(1, 3);
              return m.matches() + " " + m.regionStart() + m.regionEnd();
            }),
        new Case(
            "region out of range",
            () ->
                Each.of(
                    List.of(-1, 0, 2, 5), s -> Pattern.compile("a").matcher("xaax").region(s, 1))),
        new Case("region's end out of range", () -> Pattern.compile("a").matcher("x").region(0, 2)),
        new Case(
            "bounds that do not anchor",
            () -> {
              var m = Pattern.compile("^a").matcher("xa").region(1, 2).useAnchoringBounds(false);
              return m.find() + " " + m.hasAnchoringBounds();
            }),
        new Case(
            "bounds that are transparent",
            () -> {
              var m = Pattern.compile("(?<=x)a(?=y)").matcher("xay").region(1, 2);
              return m.find()
                  + ""
                  + m.reset().region(1, 2).useTransparentBounds(true).find()
                  + m.hasTransparentBounds();
            }),
        new Case(
            "word edge at a region's bounds",
            () -> {
              var m = Pattern.compile("\\ba\\b").matcher("xay").region(1, 2);
              return m.find() + "" + m.reset().region(1, 2).useTransparentBounds(true).find();
            }),
        new Case(
            "toMatchResult stays",
            () -> {
              var m = Pattern.compile("\\d").matcher("1 2");
              m.find();
              var r = m.toMatchResult();
              m.find();
              return r.group() + r.start() + m.group();
            }),
        new Case(
            "toMatchResult of none",
            () -> Pattern.compile("a").matcher("b").toMatchResult().start()),
        new Case(
            "results",
            () ->
                Pattern.compile("(\\w)(\\d)")
                    .matcher("a1 b2")
                    .results()
                    .map(r -> r.group(2) + r.group(1) + r.start() + r.groupCount())
                    .toList()),
        new Case(
            "hitEnd",
            () ->
                Each.of(
                    List.of("ab", "abc", "a+", "b", "a$", "a\\b", "a?b?"),
                    p -> {
                      var m = Pattern.compile(p).matcher("ab");
                      return m.lookingAt() + " " + m.hitEnd() + m.requireEnd();
                    })),
        new Case("pattern()", () -> Pattern.compile("a").matcher("b").pattern().pattern()),
        new Case(
            "matcher's text",
            () -> {
              var m = Pattern.compile("b").matcher("abc");
              m.find();
              return m.toString();
            }),
        new Case(
            "matcher of a builder",
            () ->
                Pattern.compile("b").matcher(Opaque.of(new StringBuilder("abc"))).replaceAll("x")),
        new Case(
            "empty matches",
            () ->
                Pattern.compile("x*")
                    .matcher("axb")
                    .results()
                    .map(r -> r.start() + "-" + r.end())
                    .toList()));
  }

  private static List<Case> replacements() {
    var replacements =
        List.of(
            "", "x", "$0", "$1", "$2", "$11", "${n}", "\\$1", "\\\\", "$", "${", "${n", "${}",
            "${1}", "${x}", "$x", "$10", "\\", "a$1b$2", "$ 1");
    return List.of(
        new Case(
            "replaceAll with groups",
            () -> Each.of(replacements, r -> "ab cd".replaceAll("(?<n>\\w)(\\w)", r))),
        new Case(
            "replaceFirst with groups",
            () -> Each.of(replacements, r -> "ab cd".replaceFirst("(?<n>\\w)(\\w)", r))),
        new Case("a group that took nothing", () -> "ab".replaceAll("(x)?b", "<$1>")),
        new Case(
            "replaceAll by function",
            () ->
                Pattern.compile("\\d+")
                    .matcher("a1b22")
                    .replaceAll(r -> "<" + r.group().length() + ">")),
        new Case(
            "replaceAll by function with dollar",
            () -> Pattern.compile("\\d").matcher("a1").replaceAll(r -> "$0$0")),
        new Case(
            "replaceFirst by function",
            () -> Pattern.compile("\\d").matcher("a1b2").replaceFirst(r -> "x")),
        new Case("replaceAll with null", () -> "a".replaceAll("a", null)),
        new Case("replaceFirst with null", () -> "a".replaceFirst("a", null)),
        new Case(
            "replacing while matching",
            () -> {
              var m = Pattern.compile("a").matcher("aa");
              return m.replaceAll(
                  r -> {
                    m.find();
                    return "x";
                  });
            }),
        new Case(
            "quoteReplacement",
            () -> Each.of(List.of("", "a$1", "\\", "x"), Matcher::quoteReplacement)),
        new Case(
            "appendReplacement",
            () -> {
              var m = Pattern.compile("b").matcher("abcbd");
              var s = new StringBuilder();
              while (m.find()) {
                m.appendReplacement(s, "<$0>");
              }
              return m.appendTail(s).toString();
            }),
        new Case(
            "appendReplacement to a buffer",
            () -> {
              var m = Pattern.compile("b").matcher("abc");
              var s = new StringBuffer();
              m.find();
              m.appendReplacement(s, "x");
              return m.appendTail(s).toString();
            }),
        new Case(
            "appendReplacement before a match",
            () ->
                refused(
                    () ->
                        Pattern.compile("b")
                            .matcher("b")
                            .appendReplacement(new StringBuilder(), "x"))),
        new Case(
            "appendTail alone",
            () -> Pattern.compile("b").matcher("abc").appendTail(new StringBuilder()).toString()));
  }

  /** Tells of an exception the class alone: JDK 17 and 25 have other words for it. */
  private static String refused(Callable<?> action) {
    return new Case("", action::call).run().replaceFirst(": .*", "");
  }

  /** Inputs at whose length a matcher that calls itself would run out of stack. */
  private static List<Case> lengthy() {
    var a = "a".repeat(2000);
    return List.of(
        new Case("a long run", () -> Pattern.matches(".*b", "a".repeat(100_000) + "b")),
        new Case("a long lazy run", () -> Pattern.matches(".*?b", "a".repeat(100_000) + "b")),
        new Case("a long choice", () -> Pattern.matches("(a|b)*", "ab".repeat(250))),
        new Case(
            "a long choice of parts",
            () -> Pattern.matches("(?:a|bb|c)*", "abb".repeat(100) + "bb")),
        new Case(
            "a long possessive choice", () -> Pattern.matches("(?:a|b)*+", "a".repeat(100_000))),
        new Case(
            "a long quoted text",
            () -> Pattern.matches("\"(?:[^\"\\\\]|\\\\.)*\"", "\"" + "a".repeat(400) + "\"")),
        new Case("a failure that takes a while", () -> Pattern.matches("(a+)+b", "a".repeat(12))),
        new Case(
            "a long literal",
            () ->
                ("x" + a).indexOf(a)
                    + ""
                    + Pattern.compile(a, Pattern.LITERAL).matcher("x" + a).find()));
  }
}
