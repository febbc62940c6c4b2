package io.proxywasm.classlib.java.util.regex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a backslash, which is the current character. */
final class EscapeParser {
  private static final int NO_CHARACTER = -1;

  private final PatternText text;
  private final Map<String, Integer> names;

  EscapeParser(PatternText text, Map<String, Integer> names) {
    this.text = text;
    this.names = names;
  }

  /** Reads an escape outside of a class, after so many groups. */
  Node parse(int groups) {
    var set = set();
    if (set != null) {
      return new Node.One(set);
    }
    int c = text.at(1);
    int place = place(c, text.flags());
    if (place >= 0) {
      text.skip();
      return new Node.Place(place);
    }
    if (c >= '1' && c <= '9') {
      text.skip();
      return new Node.BackReference(number(c - '0', groups), text.flags());
    }
    if (c == 'k') {
      text.skip();
      return named();
    }
    if (c == 'R') {
      text.skip();
      var pair =
          new Node.Sequence(
              List.of(new Node.One(CharSet.of('\r')), new Node.One(CharSet.of('\n'))));
      return new Node.Choice(List.of(pair, new Node.One(CharSets.VERTICAL)));
    }
    int character = character();
    if (text.isPast()) {
      throw text.error("Unescaped trailing backslash");
    }
    return new Node.One(text.single(character));
  }

  private static int place(int c, Flags flags) {
    boolean unicode = flags.has(Pattern.UNICODE_CHARACTER_CLASS);
    return switch (c) {
      case 'A' -> Program.START;
      case 'B' -> unicode ? Program.NO_UNICODE_WORD_EDGE : Program.NO_WORD_EDGE;
      case 'b' -> unicode ? Program.UNICODE_WORD_EDGE : Program.WORD_EDGE;
      case 'G' -> Program.LAST_MATCH;
      case 'Z' -> flags.has(Pattern.UNIX_LINES) ? Program.UNIX_LAST_END : Program.LAST_END;
      case 'z' -> Program.TEXT_END;
      default -> -1;
    };
  }

  /** Takes as many digits as groups exist for. */
  private int number(int first, int groups) {
    int number = first;
    while (true) {
      int digit = text.peek() - '0';
      if (digit < 0 || digit > 9 || 10 * number + digit > groups) {
        return number;
      }
      number = 10 * number + digit;
      text.read();
    }
  }

  private Node named() {
    if (text.read() != '<') {
      throw text.error("\\k is not followed by '<' for named capturing group");
    }
    var name = groupName(text.read());
    var group = names.get(name);
    if (group == null) {
      throw text.error("named capturing group <" + name + "> does not exist");
    }
    return new Node.BackReference(group, text.flags());
  }

  /** Reads a group's name, whose first character was read, and what closes it. */
  String groupName(int first) {
    if (!CharSets.isLetter(first)) {
      throw text.error("capturing group name does not start with a Latin letter");
    }
    var name = new StringBuilder();
    int c = first;
    while (CharSets.isLetter(c) || CharSets.isDigit(c)) {
      name.append((char) c);
      c = text.read();
    }
    if (c != '>') {
      throw text.error("named capturing group is missing trailing '>'");
    }
    return name.toString();
  }

  /** Reads a predefined class; returns null and stays if there is none. */
  @Nullable CharSet set() {
    int c = text.at(1);
    if (c == 'p' || c == 'P') {
      var set = property();
      return c == 'P' ? set.not() : set;
    }
    var set = CharSets.predefined(c, text.flags());
    if (set != null) {
      text.skip();
    }
    return set;
  }

  private CharSet property() {
    text.nextRaw();
    String name;
    if (text.next() == '{') {
      var letters = new StringBuilder();
      int c = text.nextRaw();
      while (c != '}' && !text.atEnd()) {
        letters.appendCodePoint(c);
        c = text.nextRaw();
      }
      text.readRaw();
      if (c != '}') {
        throw text.error("Unclosed character family");
      }
      name = letters.toString();
    } else {
      name = new String(Character.toChars(text.read()));
    }
    if (name.isEmpty()) {
      throw text.error("Empty character family");
    }
    var set = Properties.of(name, text.flags());
    if (set == null) {
      throw text.error(Properties.unknown(name));
    }
    return set;
  }

  /** Reads an escape that ends a range: there a class is no character. */
  int rangeEnd() {
    if (CharSets.predefined(text.at(1), text.flags()) != null) {
      text.skip();
      return NO_CHARACTER;
    }
    return character();
  }

  /** Reads an escape that stands for a character. */
  int character() {
    int c = text.skip();
    return switch (c) {
      case '0' -> octal();
      case 'a' -> '\u0007';
      case 'c' -> control();
      case 'e' -> '\u001b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      case 'x' -> hexadecimal();
      case 'N' -> throw unknownName();
      default -> plain(c);
    };
  }

  private int plain(int c) {
    if (CharSets.isLetter(c) || CharSets.isDigit(c)) {
      throw text.error("Illegal/unsupported escape sequence");
    }
    return c;
  }

  private int octal() {
    int value = Character.digit(text.read(), 8);
    if (value < 0) {
      throw text.error("Illegal octal escape sequence");
    }
    for (int i = 0; i < 2; i++) {
      int digit = Character.digit(text.peek(), 8);
      if (digit < 0 || 8 * value + digit > 0xFF) {
        break;
      }
      value = 8 * value + digit;
      text.read();
    }
    return value;
  }

  private int control() {
    if (text.atEnd()) {
      throw text.error("Illegal control escape sequence");
    }
    return text.read() ^ 64;
  }

  private int hexadecimal() {
    int first = text.read();
    int digit = Character.digit(first, 16);
    if (digit >= 0) {
      int second = Character.digit(text.read(), 16);
      if (second >= 0) {
        return 16 * digit + second;
      }
    } else if (first == '{' && Character.digit(text.peek(), 16) >= 0) {
      return braced();
    }
    throw text.error("Illegal hexadecimal escape sequence");
  }

  private int braced() {
    int value = 0;
    int c = text.read();
    while (Character.digit(c, 16) >= 0) {
      value = 16 * value + Character.digit(c, 16);
      if (value > Character.MAX_CODE_POINT) {
        throw text.error("Hexadecimal codepoint is too big");
      }
      c = text.read();
    }
    if (c != '}') {
      throw text.error("Unclosed hexadecimal escape sequence");
    }
    return value;
  }

  private int unicode() {
    int c = unit();
    boolean pair =
        c <= Character.MAX_VALUE
            && Character.isHighSurrogate((char) c)
            && text.at(0) == '\\'
            && text.at(1) == 'u';
    if (pair) {
      text.skip();
      int low = unit();
      if (Character.isLowSurrogate((char) low)) {
        return Character.toCodePoint((char) c, (char) low);
      }
      for (int i = 0; i < 6; i++) {
        text.unread();
      }
    }
    return c;
  }

  private int unit() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.read(), 16);
      if (digit < 0) {
        throw text.error("Illegal Unicode escape sequence");
      }
      value = 16 * value + digit;
    }
    return value;
  }

  /** A module does not know the names of characters. */
  private PatternSyntaxException unknownName() {
    if (text.read() != '{') {
      return text.error("Illegal character name escape sequence");
    }
    var name = new StringBuilder();
    int c = text.read();
    while (c != '}') {
      if (text.atEnd()) {
        return text.error("Unclosed character name escape sequence");
      }
      name.appendCodePoint(c);
      c = text.read();
    }
    return text.error("Unknown character name [" + name + "]");
  }
}
