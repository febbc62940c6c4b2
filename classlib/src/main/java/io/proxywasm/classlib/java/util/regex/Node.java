package io.proxywasm.classlib.java.util.regex;

import java.util.List;

/** A part of a pattern. */
interface Node {
  /** How a repetition chooses. */
  enum Mode {
    GREEDY,
    LAZY,
    POSSESSIVE
  }

  /** Matches the empty text. */
  record Empty() implements Node {}

  /** Matches one code point. */
  record One(CharSet set) implements Node {}

  record Sequence(List<Node> parts) implements Node {}

  record Choice(List<Node> branches) implements Node {}

  /** A group whose number is 0 if it captures nothing. */
  record Group(Node body, int number) implements Node {}

  record Repeat(Node body, int min, int max, Mode mode) implements Node {}

  /** Keeps the first match of its body. */
  record Atomic(Node body) implements Node {}

  /** Forgets what could be tried again since the part began that this stands in. */
  record Cut() implements Node {}

  record Ahead(Node body, boolean negative) implements Node {}

  record Behind(Node body, boolean negative, int min, int max) implements Node {}

  record BackReference(int group, Flags flags) implements Node {}

  /** A place in the text; the kind is one of {@code Program}'s. */
  record Place(int kind) implements Node {}
}
