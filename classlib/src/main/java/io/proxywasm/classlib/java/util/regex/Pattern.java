package io.proxywasm.classlib.java.util.regex;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A compiled regular expression. */
public final class Pattern implements Serializable {
  public static final int UNIX_LINES = 0x01;
  public static final int CASE_INSENSITIVE = 0x02;
  public static final int COMMENTS = 0x04;
  public static final int MULTILINE = 0x08;
  public static final int LITERAL = 0x10;
  public static final int DOTALL = 0x20;
  public static final int UNICODE_CASE = 0x40;
  public static final int CANON_EQ = 0x80;
  public static final int UNICODE_CHARACTER_CLASS = 0x100;

  private static final int ALL_FLAGS = 0x1FF;

  private final String pattern;
  private final int flags;
  private final transient Program program;

  private Pattern(String pattern, int flags) {
    if ((flags & ~ALL_FLAGS) != 0) {
      throw new IllegalArgumentException("Unknown flag 0x" + Integer.toHexString(flags));
    }
    if ((flags & CANON_EQ) != 0) {
      throw new UnsupportedOperationException("CANON_EQ: a module has no table of equivalences");
    }
    this.pattern = pattern;
    this.flags = (flags & UNICODE_CHARACTER_CLASS) != 0 ? flags | UNICODE_CASE : flags;
    this.program = (flags & LITERAL) != 0 ? literal() : parsed();
  }

  private Program parsed() {
    var parser = new Parser(pattern, flags);
    var node = parser.parse();
    return Compiler.compile(node, parser.groups(), parser.isWide(), parser.names());
  }

  private Program literal() {
    var text = new PatternText(pattern, pattern.codePoints().toArray(), new Flags(flags));
    var nodes = new ArrayList<Node>();
    while (!text.atEnd()) {
      nodes.add(new Node.One(text.single(text.readRaw())));
    }
    return Compiler.compile(new Node.Sequence(nodes), 0, text.isWide(), Map.of());
  }

  public static Pattern compile(String regex) {
    return new Pattern(regex, 0);
  }

  public static Pattern compile(String regex, int flags) {
    return new Pattern(regex, flags);
  }

  public static boolean matches(String regex, CharSequence input) {
    return compile(regex).matcher(input).matches();
  }

  public static String quote(String text) {
    if (!text.contains("\\E")) {
      return "\\Q" + text + "\\E";
    }
    return "\\Q" + text.replace("\\E", "\\E\\\\E\\Q") + "\\E";
  }

  Program program() {
    return program;
  }

  public String pattern() {
    return pattern;
  }

  public int flags() {
    return flags;
  }

  public Matcher matcher(CharSequence input) {
    return new Matcher(this, input);
  }

  public String[] split(CharSequence input) {
    return split(input, 0);
  }

  /** Splits around matches; an empty match at the start gives no empty first part. */
  public String[] split(CharSequence input, int limit) {
    var parts = new ArrayList<String>();
    var text = input.toString();
    var matcher = matcher(text);
    int start = 0;
    while ((limit <= 0 || parts.size() < limit - 1) && matcher.find()) {
      if (matcher.end() == 0) {
        continue;
      }
      parts.add(text.substring(start, matcher.start()));
      start = matcher.end();
    }
    if (start == 0) {
      return new String[] {text};
    }
    parts.add(text.substring(start));
    int size = parts.size();
    while (limit == 0 && size > 0 && parts.get(size - 1).isEmpty()) {
      size--;
    }
    return parts.subList(0, size).toArray(new String[0]);
  }

  public Stream<String> splitAsStream(CharSequence input) {
    return Arrays.stream(split(input));
  }

  public Predicate<String> asPredicate() {
    return text -> matcher(text).find();
  }

  public Predicate<String> asMatchPredicate() {
    return text -> matcher(text).matches();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
