package io.proxywasm.classlib.java.util.regex;

/** The text a matcher looks at, the region of it that counts, and what was seen of its end. */
final class TextView {
  private final String text;
  private final char[] chars;
  private int from;
  private int to;
  private boolean anchoring = true;
  private boolean transparent;
  private int lastMatch;
  private boolean hitEnd;
  private boolean requireEnd;

  TextView(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.to = chars.length;
  }

  String text() {
    return text;
  }

  int length() {
    return chars.length;
  }

  void region(int start, int end) {
    from = start;
    to = end;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  void setTo(int end) {
    to = end;
  }

  boolean anchoring() {
    return anchoring;
  }

  void setAnchoring(boolean anchoring) {
    this.anchoring = anchoring;
  }

  boolean transparent() {
    return transparent;
  }

  void setTransparent(boolean transparent) {
    this.transparent = transparent;
  }

  /** Begins an attempt; \G stands where the last match ended. */
  void begin(int lastMatch) {
    this.lastMatch = lastMatch;
    hitEnd = false;
    requireEnd = false;
  }

  void hitEnd() {
    hitEnd = true;
  }

  void requireEnd() {
    requireEnd = true;
  }

  boolean wasEndHit() {
    return hitEnd;
  }

  boolean isEndRequired() {
    return requireEnd;
  }

  /** Lets a look-ahead see what is behind the region, if bounds are transparent. */
  int openEnd() {
    int end = to;
    if (transparent) {
      to = chars.length;
    }
    return end;
  }

  /** Returns how far a look-behind sees. */
  int openStart() {
    return transparent ? 0 : from;
  }

  /** Returns the code point at a position before the end. */
  int at(int position) {
    char c = chars[position];
    if (Character.isHighSurrogate(c) && position + 1 < chars.length) {
      char low = chars[position + 1];
      if (Character.isLowSurrogate(low)) {
        return Character.toCodePoint(c, low);
      }
    }
    return c;
  }

  int unit(int position) {
    return chars[position];
  }

  /** Returns the position one code point before. */
  int before(int position) {
    boolean pair =
        position > 1
            && Character.isLowSurrogate(chars[position - 1])
            && Character.isHighSurrogate(chars[position - 2]);
    return pair ? position - 2 : position - 1;
  }

  /** Tells whether a position is within a surrogate pair. */
  boolean isWithinPair(int position) {
    return position > 0
        && position < to
        && Character.isLowSurrogate(chars[position])
        && Character.isHighSurrogate(chars[position - 1]);
  }

  boolean isPlace(int kind, int position) {
    int start = anchoring ? from : 0;
    int end = anchoring ? to : chars.length;
    return switch (kind) {
      case Program.START -> position == start;
      case Program.LINE_START, Program.UNIX_LINE_START ->
          isLineStart(position, start, end, kind == Program.UNIX_LINE_START);
      case Program.LAST_END -> isLastEnd(position, end);
      case Program.UNIX_LAST_END -> isUnixLastEnd(position, end) && end();
      case Program.LINE_END -> isLineEnd(position, end) || (position == end && end());
      case Program.UNIX_LINE_END -> position < end ? chars[position] == '\n' : end();
      case Program.TEXT_END -> {
        hitEnd |= position == end;
        yield position == end;
      }
      case Program.LAST_MATCH -> position == lastMatch;
      case Program.WORD_EDGE, Program.UNICODE_WORD_EDGE ->
          isWordEdge(position, kind == Program.UNICODE_WORD_EDGE);
      default -> !isWordEdge(position, kind == Program.NO_UNICODE_WORD_EDGE);
    };
  }

  private boolean isUnixLastEnd(int position, int end) {
    return position == end || (position == end - 1 && chars[position] == '\n');
  }

  private boolean end() {
    hitEnd = true;
    requireEnd = true;
    return true;
  }

  private boolean isLineStart(int position, int start, int end, boolean unix) {
    if (position == end) {
      hitEnd = true;
      return false;
    }
    if (position == start) {
      return true;
    }
    char last = chars[position - 1];
    if (unix) {
      return last == '\n';
    }
    return isTerminator(last) && !(last == '\r' && chars[position] == '\n');
  }

  private boolean isLastEnd(int position, int end) {
    boolean pair = position == end - 2 && chars[position] == '\r' && chars[position + 1] == '\n';
    boolean last = position == end || (position == end - 1 && isLineEnd(position, end));
    return (pair || last) && end();
  }

  private boolean isLineEnd(int position, int end) {
    if (position >= end || !isTerminator(chars[position])) {
      return false;
    }
    return !(chars[position] == '\n' && position > 0 && chars[position - 1] == '\r');
  }

  private static boolean isTerminator(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private boolean isWordEdge(int position, boolean unicode) {
    boolean left = position > openStart() && isWord(before(position), unicode);
    boolean right = false;
    if (position < (transparent ? chars.length : to)) {
      right = isWord(position, unicode);
    } else {
      end();
    }
    return left != right;
  }

  private boolean isWord(int position, boolean unicode) {
    int c = text.codePointAt(position);
    return unicode ? Properties.isWord(c) : CharSets.word(new Flags(0)).has(c);
  }
}
