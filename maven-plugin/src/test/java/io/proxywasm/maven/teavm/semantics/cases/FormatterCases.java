package io.proxywasm.maven.teavm.semantics.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Formattable;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** The formatter itself, and what prints with it. */
final class FormatterCases {
  private FormatterCases() {}

  static List<Case> all() {
    return List.of(
        new Case("appends", () -> new Formatter().format("%s", 1).format(Locale.ROOT, "%d", 2)),
        new Case("to a builder", FormatterCases::toBuilder),
        new Case("with a locale", () -> new Formatter(Locale.ROOT).locale()),
        new Case("keeps what came before an error", FormatterCases::beforeError),
        new Case("prints nothing of a wrong format", FormatterCases::wrongFormat),
        new Case("closed", () -> closed().format("a")),
        new Case("closed, its text", () -> closed().toString()),
        new Case("closed twice", FormatterCases::closedTwice),
        new Case("no failure", () -> new Formatter().format("a").ioException()),
        new Case("failure of the target", FormatterCases::failure),
        new Case("formattable", () -> String.format("%s", shown())),
        new Case("formattable, all given", () -> String.format(Opaque.of("%#-12.3S"), shown())),
        new Case("printf", FormatterCases::printf),
        new Case("printf of a writer", FormatterCases::writerPrintf));
  }

  private static String toBuilder() {
    var text = new StringBuilder("a ");
    try (var formatter = new Formatter(text, Locale.ROOT)) {
      formatter.format("%05.1f", 2.25);
      return text + " " + (formatter.out() == text);
    }
  }

  private static String beforeError() {
    var text = new StringBuilder();
    try {
      new Formatter(text).format(Opaque.of("a%sb%d"), 1, 1.5);
    } catch (IllegalArgumentException e) {
      text.append(e.getMessage());
    }
    return text.toString();
  }

  private static String wrongFormat() {
    var text = new StringBuilder();
    try {
      new Formatter(text).format(Opaque.of("a%sb%"), 1);
    } catch (IllegalArgumentException e) {
      text.append(e.getMessage());
    }
    return text.toString();
  }

  private static Formatter closed() {
    var formatter = new Formatter();
    formatter.close();
    return formatter;
  }

  private static String closedTwice() {
    closed().close();
    return "closed";
  }

  private static Object failure() {
    return new Formatter(new Failing()).format("a%s", 1).ioException();
  }

  private static Formattable shown() {
    return (formatter, flags, width, precision) ->
        formatter.format("<%d %d %d>", flags, width, precision);
  }

  private static String printf() {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    out.printf("%d|", 1).format(Locale.ROOT, "%s|", "b").printf(Locale.ROOT, "%.1f", 2.0);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String writerPrintf() {
    var text = new StringWriter();
    new PrintWriter(text).printf("%d|", 1).format("%s", "b").flush();
    return text.toString();
  }

  private static final class Failing implements Appendable {
    @Override
    public Appendable append(CharSequence text) throws IOException {
      throw new IOException("full: " + text);
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
      return append(text);
    }

    @Override
    public Appendable append(char c) throws IOException {
      return append(String.valueOf(c));
    }
  }
}
