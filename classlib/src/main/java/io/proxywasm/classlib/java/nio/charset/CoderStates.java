package io.proxywasm.classlib.java.nio.charset;

/** Where an encoder or a decoder is, and what may come next; numbers, for each module has them. */
final class CoderStates {
  static final int RESET = 0;
  static final int CODING = 1;
  static final int CODING_END = 2;
  static final int FLUSHED = 3;

  private CoderStates() {}

  /** Returns the state of coding, if it may follow. */
  static int coding(int state, boolean end) {
    int next = end ? CODING_END : CODING;
    if (state > next || state == FLUSHED) {
      throw refused(state, next);
    }
    return next;
  }

  static IllegalStateException refused(int state, int next) {
    return new IllegalStateException(
        "Current state = " + name(state) + ", new state = " + name(next));
  }

  private static String name(int state) {
    return switch (state) {
      case RESET -> "RESET";
      case CODING -> "CODING";
      case CODING_END -> "CODING_END";
      default -> "FLUSHED";
    };
  }
}
