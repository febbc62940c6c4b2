package io.proxywasm.classlib.java.util.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads patterns. */
final class Parser {
  /** Each nesting takes a few calls, and nothing could catch an overflow of the stack. */
  private static final int MAX_DEPTH = 250;

  private final PatternText text;
  private final EscapeParser escapes;
  private final ClassParser classes;
  private final Map<String, Integer> names = new HashMap<>();
  private int groups;
  private int depth;

  Parser(String pattern, int flags) {
    text = new PatternText(pattern, Quoting.unquoted(pattern), new Flags(flags));
    escapes = new EscapeParser(text, names);
    classes = new ClassParser(text, escapes);
  }

  Node parse() {
    var node = alternatives();
    if (!text.atEnd()) {
      throw text.error("Unmatched closing ')'");
    }
    return node;
  }

  int groups() {
    return groups;
  }

  boolean isWide() {
    return text.isWide();
  }

  Map<String, Integer> names() {
    return names;
  }

  private Node alternatives() {
    if (++depth > MAX_DEPTH) {
      throw text.error("Stack overflow during pattern compilation");
    }
    var branches = new ArrayList<Node>();
    branches.add(sequence());
    while (text.peek() == '|' && !text.atEnd()) {
      text.next();
      branches.add(sequence());
    }
    depth--;
    return branches.size() == 1 ? branches.get(0) : new Node.Choice(branches);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    while (true) {
      int c = text.peek();
      if (c == '|' || c == ')' || text.atEnd()) {
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
      }
      if (c == '*' || c == '+' || c == '?') {
        text.next();
        throw text.error("Dangling meta character '" + (char) c + "'");
      }
      var part = c == '(' ? group() : atom(c);
      if (part != null) {
        parts.add(repeated(part));
      }
    }
  }

  private Node atom(int c) {
    return switch (c) {
      case '[' -> new Node.One(classes.parse());
      case '\\' -> escapes.parse(groups);
      case '{' -> new Node.Empty(); // which the repetition that stands here repeats
      case '^' -> {
        text.next();
        yield new Node.Place(lineStart());
      }
      case '$' -> {
        text.next();
        yield new Node.Place(lineEnd());
      }
      case '.' -> {
        text.next();
        yield new Node.One(text.flags().dot());
      }
      default -> {
        text.read();
        yield new Node.One(text.single(c));
      }
    };
  }

  private int lineStart() {
    if (!text.flags().has(Pattern.MULTILINE)) {
      return Program.START;
    }
    return text.flags().has(Pattern.UNIX_LINES) ? Program.UNIX_LINE_START : Program.LINE_START;
  }

  private int lineEnd() {
    boolean unix = text.flags().has(Pattern.UNIX_LINES);
    if (text.flags().has(Pattern.MULTILINE)) {
      return unix ? Program.UNIX_LINE_END : Program.LINE_END;
    }
    return unix ? Program.UNIX_LAST_END : Program.LAST_END;
  }

  /** Returns null for flags that hold from here on. */
  private @Nullable Node group() {
    var flags = text.flags();
    if (text.next() != '?') {
      int number = ++groups;
      return closed(new Node.Group(alternatives(), number), flags);
    }
    int kind = text.skip();
    return switch (kind) {
      case ':' -> closed(new Node.Group(alternatives(), 0), flags);
      case '=', '!' -> closed(new Node.Ahead(alternatives(), kind == '!'), flags);
      case '>' -> closed(new Node.Atomic(alternatives()), flags);
      case '<' -> named(flags);
      default -> {
        text.unread();
        yield modified(flags);
      }
    };
  }

  private Node closed(Node group, Flags flags) {
    text.accept(')', "Unclosed group");
    text.setFlags(flags);
    return group;
  }

  private Node named(Flags flags) {
    int c = text.read();
    if (c == '=' || c == '!') {
      var body = alternatives();
      var width = Width.of(body);
      if (!width.isBounded()) {
        throw text.error("Look-behind group does not have an obvious maximum length");
      }
      return closed(new Node.Behind(body, c == '!', width.min(), width.max()), flags);
    }
    var name = escapes.groupName(c);
    if (names.containsKey(name)) {
      throw text.error("Named capturing group <" + name + "> is already defined");
    }
    int number = ++groups;
    names.put(name, number);
    return closed(new Node.Group(alternatives(), number), flags);
  }

  private @Nullable Node modified(Flags flags) {
    boolean on = true;
    int c = text.peek();
    while (Flags.of(c) != 0 || (c == '-' && on)) {
      if (c == '-') {
        on = false;
      } else {
        int flag = Flags.of(c);
        text.setFlags(on ? text.flags().with(flag) : text.flags().without(flag));
      }
      c = text.next();
    }
    c = text.read();
    if (c == ')') {
      return null;
    }
    if (c != ':') {
      throw text.error("Unknown inline modifier");
    }
    return closed(new Node.Group(alternatives(), 0), flags);
  }

  private Node repeated(Node part) {
    return switch (text.peek()) {
      case '?' -> {
        text.next();
        yield repeat(part, 0, 1);
      }
      case '*' -> {
        text.next();
        yield repeat(part, 0, Integer.MAX_VALUE);
      }
      case '+' -> {
        text.next();
        yield repeat(part, 1, Integer.MAX_VALUE);
      }
      case '{' -> counted(part);
      default -> part;
    };
  }

  private Node counted(Node part) {
    int c = text.skip();
    if (!isDigit(c)) {
      throw text.error("Illegal repetition");
    }
    int min = 0;
    while (isDigit(c)) {
      min = count(min, c);
      c = text.read();
    }
    int max = min;
    if (c == ',') {
      c = text.read();
      max = c == '}' ? Integer.MAX_VALUE : 0;
      while (isDigit(c)) {
        max = count(max, c);
        c = text.read();
      }
    }
    if (c != '}') {
      throw text.error("Unclosed counted closure");
    }
    if (max < min) {
      throw text.error("Illegal repetition range");
    }
    return repeat(part, min, max);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private int count(int count, int digit) {
    long larger = 10L * count + digit - '0';
    if (larger > Integer.MAX_VALUE) {
      throw text.error("Illegal repetition range");
    }
    return (int) larger;
  }

  private Node repeat(Node part, int min, int max) {
    int c = text.peek();
    if (c == '?') {
      text.next();
      return new Node.Repeat(part, min, max, Node.Mode.LAZY);
    }
    if (c == '+') {
      text.next();
      return new Node.Repeat(part, min, max, Node.Mode.POSSESSIVE);
    }
    return new Node.Repeat(part, min, max, Node.Mode.GREEDY);
  }
}
