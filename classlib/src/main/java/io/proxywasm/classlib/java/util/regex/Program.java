package io.proxywasm.classlib.java.util.regex;

import java.util.Map;

/** A pattern's instructions, each with its operands behind it. */
final class Program {
  // Kinds of places.
  static final int START = 0;
  static final int LINE_START = 2;
  static final int UNIX_LINE_START = 3;
  static final int LAST_END = 4;
  static final int UNIX_LAST_END = 5;
  static final int LINE_END = 6;
  static final int UNIX_LINE_END = 7;
  static final int TEXT_END = 8;
  static final int WORD_EDGE = 9;
  static final int NO_WORD_EDGE = 10;
  static final int LAST_MATCH = 11;
  static final int UNICODE_WORD_EDGE = 12;
  static final int NO_UNICODE_WORD_EDGE = 13;

  /** The match is complete. */
  static final int MATCH = 0;

  /** One code point of set [1]. */
  static final int ONE = 1;

  /** Between [2] and [3] code points of set [1], choosing by mode [4]. */
  static final int RUN = 2;

  /** Goes on at [1]; if that fails, at [2]. */
  static final int SPLIT = 3;

  /** Goes on at [1]. */
  static final int JUMP = 4;

  /** Group [1] begins. */
  static final int OPEN = 5;

  /** Group [1] ends. */
  static final int CLOSE = 6;

  /** A place of kind [1]. */
  static final int PLACE = 7;

  /** What group [1] matched, with flags [2]. */
  static final int BACK = 8;

  /** Loop [1] begins. */
  static final int LOOP_START = 9;

  /** Loop [1] goes round again from [2] to [3] times, lazily if [4], at [5], or ends. */
  static final int LOOP = 10;

  /** What follows up to DONE, once; goes on at [1]. */
  static final int ATOMIC = 11;

  /** What follows up to DONE is ahead, or is not if [2]; goes on at [1]. */
  static final int AHEAD = 12;

  /**
   * What follows up to BEHIND_END took [3] to [4] characters, or did not if [2]; goes on at [1].
   */
  static final int BEHIND = 13;

  /** The end of a part. */
  static final int DONE = 14;

  /** The end of a part that must end where its look-behind stands. */
  static final int BEHIND_END = 15;

  private final int[] code;
  private final CharTable[] sets;
  private final Map<String, Integer> names;
  private final int groups;
  private final int loops;
  private final int leastLength;
  private final boolean wide;

  Program(
      int[] code,
      CharTable[] sets,
      Map<String, Integer> names,
      int groups,
      int loops,
      int leastLength,
      boolean wide) {
    this.code = code;
    this.sets = sets;
    this.names = names;
    this.groups = groups;
    this.loops = loops;
    this.leastLength = leastLength;
    this.wide = wide;
  }

  int[] code() {
    return code;
  }

  CharTable[] sets() {
    return sets;
  }

  /** Returns the numbers of the groups that have names. */
  Map<String, Integer> names() {
    return names;
  }

  int groups() {
    return groups;
  }

  int loops() {
    return loops;
  }

  /** Returns how many characters a match takes at least. */
  int leastLength() {
    return leastLength;
  }

  /**
   * Tells whether the pattern names surrogates, or code points made of them: then no match begins
   * within a pair.
   */
  boolean isWide() {
    return wide;
  }

  /** Tells whether a match can only begin where the text does. */
  boolean isAnchored() {
    return code[0] == PLACE && code[1] == START;
  }

  /** Forgets what could be tried again since the part began. */
  static final int CUT = 16;

  /** How many words an instruction takes. */
  static int size(int instruction) {
    return switch (instruction) {
      case MATCH, DONE, BEHIND_END, CUT -> 1;
      case ONE, JUMP, OPEN, CLOSE, PLACE, LOOP_START, ATOMIC -> 2;
      case SPLIT, BACK, AHEAD -> 3;
      case RUN, BEHIND -> 5;
      default -> 6;
    };
  }
}
