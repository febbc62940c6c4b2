package io.proxywasm.maven.teavm.semantics.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@link Scanner}: tokens, lines, numbers, and what follows a failure. */
@SuppressWarnings("DefaultCharset") // a module has one
final class ScannerCases {
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "+7",
          "127",
          "128",
          "-129",
          "32768",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "1,234",
          "1,234,567",
          "12,34",
          "1234,567",
          "0,123",
          "1,2345",
          ",123",
          "-1,234",
          "+",
          "-",
          "--1",
          "1.",
          ".5",
          "-.5",
          "1.5e3",
          "1e",
          "1E-2",
          "1,234.5",
          "1.2.3",
          "NaN",
          "-NaN",
          "Infinity",
          "+Infinity",
          "∞",
          "-∞",
          "0x1.8p1",
          "0x.8",
          "0x1",
          "0x1.",
          "-0X1.Fp-2",
          "0x1.8p",
          "1f",
          "1d",
          "a",
          "ff",
          "FF",
          "zz",
          "1_0",
          "\u0661\u0662",
          "\u0661,\u0662\u0663\u0664",
          "true",
          "FALSE",
          "yes",
          "tru",
          "1e400",
          "1e-400",
          "4.9e-324",
          "99",
          "2",
          "12abc",
          "1,234e2",
          "1.5,000",
          "a,bcd",
          "00,123",
          "-0");

  private ScannerCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    cases.addAll(numbers());
    cases.addAll(tokens());
    cases.addAll(lines());
    cases.addAll(searches());
    cases.addAll(sources());
    return cases;
  }

  private static List<Case> numbers() {
    var matrix = new Matrix<Scanner>();
    for (String number : NUMBERS) {
      matrix.on("scan " + number, () -> new Scanner(" " + number + " rest"));
    }
    return matrix
        .run("byte", s -> s.hasNextByte() + told(s, s::nextByte))
        .run("byte in 16", s -> s.hasNextByte(16) + told(s, () -> s.nextByte(16)))
        .run("short", s -> s.hasNextShort() + told(s, s::nextShort))
        .run("short in 36", s -> s.hasNextShort(36) + told(s, () -> s.nextShort(36)))
        .run("int", s -> s.hasNextInt() + told(s, s::nextInt))
        .run("int in 2", s -> s.hasNextInt(2) + told(s, () -> s.nextInt(2)))
        .run("int in 16", s -> s.useRadix(16).hasNextInt() + told(s, s::nextInt))
        .run("long", s -> s.hasNextLong() + told(s, s::nextLong))
        .run("long in 8", s -> s.hasNextLong(8) + told(s, () -> s.nextLong(8)))
        .run("integer", s -> s.hasNextBigInteger() + told(s, s::nextBigInteger))
        .run("integer in 16", s -> s.hasNextBigInteger(16) + told(s, () -> s.nextBigInteger(16)))
        .run("decimal", s -> s.hasNextBigDecimal() + told(s, s::nextBigDecimal))
        .run(
            "double",
            s -> s.hasNextDouble() + told(s, () -> Double.doubleToLongBits(s.nextDouble())))
        .run("float", s -> s.hasNextFloat() + told(s, () -> Float.floatToIntBits(s.nextFloat())))
        .run("boolean", s -> s.hasNextBoolean() + told(s, s::nextBoolean))
        .cases();
  }

  /** Tells the outcome, and what comes next. */
  private static String told(Scanner scanner, Callable<?> action) {
    return " " + new Case("", action::call).run() + " then " + rest(scanner);
  }

  private static String rest(Scanner scanner) {
    return new Case("", () -> scanner.match().group()).run()
        + "<"
        + scanner.findWithinHorizon("(?s).*", 0)
        + ">";
  }

  private static List<Case> tokens() {
    var matrix = new Matrix<Scanner>();
    for (String text :
        List.of(
            "", " ", "a", " a b", "a  b ", "a\nb\r\n\tc", "a,b,,c", ",", "\u2003x\u00a0y", "12")) {
      matrix
          .on("tokens of <" + text + ">", () -> new Scanner(text))
          .on("by commas <" + text + ">", () -> new Scanner(text).useDelimiter(","))
          .on(
              "by commas and spaces <" + text + ">",
              () -> new Scanner(text).useDelimiter("\\s*,\\s*"))
          .on("by nothing <" + text + ">", () -> new Scanner(text).useDelimiter(""))
          .on("by starts <" + text + ">", () -> new Scanner(text).useDelimiter("^"))
          .on("by what follows <" + text + ">", () -> new Scanner(text).useDelimiter("(?=b)"))
          .on(
              "by all <" + text + ">",
              () -> new Scanner(text).useDelimiter(Pattern.compile("\\A")));
    }
    return matrix
        .run("all", ScannerCases::all)
        .run("stream", s -> s.tokens().limit(20).toList())
        .run("next twice", s -> told(s, s::next) + told(s, s::next))
        .run("hasNext", s -> s.hasNext() + rest(s))
        .run("pattern", s -> s.hasNext("[ab]+") + told(s, () -> s.next("[ab]+")))
        .run(
            "compiled",
            s ->
                s.hasNext(Pattern.compile("(\\w)(.*)"))
                    + told(s, () -> s.next(Pattern.compile("(\\w)(.*)"))))
        .run("groups", s -> s.hasNext("(.)(.*)") + matched(s.match()))
        .run("pattern, then line", s -> told(s, () -> s.next("x")) + told(s, s::nextLine))
        .run("int, then line", s -> told(s, s::nextInt) + told(s, s::nextLine))
        .cases();
  }

  private static String all(Scanner scanner) {
    var all = new ArrayList<String>();
    while (scanner.hasNext() && all.size() < 20) {
      all.add("<" + scanner.next() + ">");
    }
    return all + rest(scanner);
  }

  private static List<Case> lines() {
    var matrix = new Matrix<Scanner>();
    for (String text :
        List.of(
            "",
            "\n",
            "a",
            "a\n",
            "a\n\nb",
            "a\r\nb\rc\u0085d\u2028e\u2029f",
            " a \n b ",
            "\r\n\r\n")) {
      matrix.on(
          "lines of <" + text.replace("\n", "\\n").replace("\r", "\\r") + ">",
          () -> new Scanner(text));
    }
    return matrix
        .run("lines", ScannerCases::allLines)
        .run("next, then line", s -> told(s, s::next) + told(s, s::nextLine))
        .run("hasNextLine", s -> s.hasNextLine() + rest(s))
        .run("line, then match", s -> s.nextLine() + matched(s.match()))
        .run("in line", s -> s.findInLine("[ab]") + rest(s))
        .run("in line, compiled", s -> s.findInLine(Pattern.compile("(.)$")) + rest(s))
        .run("in line, twice", s -> s.findInLine(".") + s.findInLine(".") + s.nextLine())
        .cases();
  }

  private static String allLines(Scanner scanner) {
    var all = new ArrayList<String>();
    while (scanner.hasNextLine()) {
      all.add("<" + scanner.nextLine() + ">");
    }
    return all + new Case("", scanner::nextLine).run();
  }

  private static String matched(MatchResult match) {
    var text = new StringBuilder(match.start() + "-" + match.end() + ":");
    for (int i = 0; i <= match.groupCount(); i++) {
      text.append(match.group(i)).append(';');
    }
    return text.toString();
  }

  private static List<Case> searches() {
    return new Matrix<Scanner>()
        .on("search", () -> new Scanner("key=value; other=1\nthird=x"))
        .on("search nothing", () -> new Scanner(""))
        .run("within", s -> s.findWithinHorizon("(\\w+)=(\\w)", 5) + rest(s))
        .run("within too little", s -> s.findWithinHorizon("(\\w+)=(\\w)", 4) + rest(s))
        .run(
            "within more than there is",
            s -> s.findWithinHorizon(Pattern.compile("x$"), Integer.MAX_VALUE) + rest(s))
        .run(
            "within all",
            s -> s.findWithinHorizon("third", 0) + s.findWithinHorizon("third", 0) + rest(s))
        .run("within less than nothing", s -> s.findWithinHorizon("a", -1))
        .run("skip", s -> told(s, () -> s.skip("key") == s))
        .run("skip a pattern", s -> told(s, () -> s.skip(Pattern.compile("\\w+=")) == s))
        .run("skip nothing", s -> told(s, () -> s.skip("x*") == s))
        .run("skip what is not there", s -> told(s, () -> s.skip("value") == s))
        .run("all found", s -> s.findAll("(\\w+)=(\\w)").map(ScannerCases::matched).toList())
        .run(
            "all found by a pattern",
            s ->
                s.findAll(Pattern.compile("=")).limit(2).map(MatchResult::start).toList() + rest(s))
        .run("look around", s -> s.skip(".*?(?=\\=|$)").findWithinHorizon("(?<=y)=", 1) + rest(s))
        .run("match before any", Scanner::match)
        .run("match after a look", s -> s.hasNext() + "" + s.match())
        .run("null pattern", s -> s.next((Pattern) null))
        .run(
            "null patterns",
            s ->
                new Case("", () -> s.hasNext((String) null)).run()
                    + new Case("", () -> s.skip((Pattern) null)).run()
                    + new Case("", () -> s.findInLine((Pattern) null)).run()
                    + new Case("", () -> s.findWithinHorizon((String) null, 3)).run()
                    + new Case("", () -> s.findAll((Pattern) null)).run())
        .run("wrong pattern", s -> s.next("("))
        .run("state", s -> s.useDelimiter(",").toString())
        .run("remove", s -> AtomicCases.done(s::remove, ""))
        .run(
            "delimiter",
            s ->
                s.delimiter()
                    + ""
                    + s.useDelimiter(Pattern.compile("[;\n]")).delimiter()
                    + s.next())
        .run("reset", s -> s.useDelimiter("x").useRadix(16).reset().delimiter() + "" + s.radix())
        .run("radix", s -> s.radix() + "" + s.useRadix(36).radix() + s.useRadix(2).radix())
        .run("radix stays", s -> s.hasNextInt(16) + "" + s.radix() + s.hasNextLong(7) + s.radix())
        .run("wrong radixes", s -> Each.of(List.of(0, 1, 37, -1), s::useRadix))
        .run("wrong radix for an int", s -> Each.of(List.of(0, 1, 37, -1), s::hasNextInt))
        .run("wrong radix for the next", s -> Each.of(List.of(0, 1, 37, -1), s::nextLong))
        .cases();
  }

  private static List<Case> sources() {
    byte[] bytes = "é \uD83D\uDE00 z".getBytes(StandardCharsets.UTF_8);
    return List.of(
        new Case("bytes", () -> all(new Scanner(new ByteArrayInputStream(bytes)))),
        new Case(
            "bytes of a charset",
            () -> all(new Scanner(new ByteArrayInputStream(bytes), "ISO-8859-1"))),
        new Case(
            "bytes of UTF-8",
            () -> all(new Scanner(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))),
        new Case("unknown charset", () -> new Scanner(new ByteArrayInputStream(bytes), "none")),
        new Case("wrong charset", () -> new Scanner(new ByteArrayInputStream(bytes), "a b")),
        new Case(
            "null charset", () -> new Scanner(new ByteArrayInputStream(bytes), (Charset) null)),
        new Case(
            "null charset name", () -> new Scanner(new ByteArrayInputStream(bytes), (String) null)),
        new Case("reader", () -> all(new Scanner(new StringReader("a b")))),
        new Case("long text", () -> new Scanner("word ".repeat(1000)).tokens().count()),
        new Case("long line", () -> new Scanner("x".repeat(3000) + "\ny").nextLine().length()),
        new Case(
            "long reader",
            () -> new Scanner(new StringReader("ab\n".repeat(2000))).findAll("b").count()),
        new Case("null text", () -> new Scanner((String) null)),
        new Case("null reader", () -> new Scanner((Readable) null)),
        new Case("null bytes", () -> new Scanner((InputStream) null)),
        new Case("failing", ScannerCases::failing),
        new Case("closed", ScannerCases::closed),
        new Case("closes what it reads", ScannerCases::closes),
        new Case(
            "fails to close",
            () -> closing(new IOException("no")).ioException().getMessage() + Trace.logged()),
        new Case("digits beyond", () -> new Scanner("\uD835\uDFCE").nextInt()),
        new Case("no digits beyond", () -> new Scanner("\uD835\uDFCE").hasNextDouble()),
        new Case("nothing failed", () -> new Scanner("a").ioException()));
  }

  private static String failing() {
    var scanner =
        new Scanner(
            (Readable)
                buffer -> {
                  throw new IOException("broken");
                });
    return scanner.hasNext() + " " + scanner.ioException().getMessage() + scanner.hasNextLine();
  }

  private static String closed() {
    var scanner = new Scanner("a b");
    scanner.next();
    scanner.close();
    scanner.close();
    return new Case("", scanner::next).run()
        + new Case("", scanner::hasNext).run()
        + new Case("", scanner::nextLine).run()
        + new Case("", scanner::hasNextInt).run()
        + new Case("", () -> scanner.findInLine("a")).run()
        + new Case("", () -> scanner.skip("a")).run()
        + new Case("", () -> scanner.findWithinHorizon("a", 1)).run()
        + new Case("", scanner::tokens).run()
        + scanner.delimiter()
        + scanner.radix();
  }

  private static String closes() {
    Trace.log("open");
    try (var scanner = closing(null)) {
      return Trace.logged() + scanner.ioException();
    }
  }

  private static Scanner closing(IOException failure) {
    var scanner =
        new Scanner(
            new Reader() {
              @Override
              public int read(char[] chars, int from, int length) {
                return -1;
              }

              @Override
              public void close() throws IOException {
                Trace.log("closed");
                if (failure != null) {
                  throw failure;
                }
              }
            });
    scanner.close();
    return scanner;
  }
}
