package io.proxywasm.classlib.java.util.regex;

/**
 * Adds up how many characters the parts of a pattern take, by the JDK's rules: these decide which
 * look-behinds it accepts. They include its overflows, so that {@code (?<=a*)} has a greatest
 * length and {@code (?<=ba*?)} has none.
 */
final class Width {
  private int min;
  private int max;
  private boolean bounded = true;

  /** Whether there is one way to match. */
  private boolean fixed = true;

  static Width of(Node node) {
    var width = new Width();
    width.add(node);
    return width;
  }

  int min() {
    return min;
  }

  int max() {
    return max;
  }

  boolean isBounded() {
    return bounded;
  }

  private void add(Node node) {
    if (node instanceof Node.One) {
      min++;
      max++;
    } else if (node instanceof Node.Sequence sequence) {
      sequence.parts().forEach(this::add);
    } else if (node instanceof Node.Choice choice) {
      add(choice);
    } else if (node instanceof Node.Group group) {
      add(group.body());
    } else if (node instanceof Node.Atomic atomic) {
      add(atomic.body());
    } else if (node instanceof Node.Repeat repeat) {
      add(repeat);
    } else if (node instanceof Node.BackReference) {
      bounded = false;
    }
  }

  private void add(Node.Choice choice) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (var branch : choice.branches()) {
      var width = of(branch);
      least = Math.min(least, width.min);
      most = Math.max(most, width.max);
      bounded &= width.bounded;
    }
    min += least;
    max += most;
    fixed = false;
  }

  private void add(Node.Repeat repeat) {
    var body = of(repeat.body());
    boolean simple = repeat.body() instanceof Node.One;
    if (repeat.min() == 0 && repeat.max() == 1) {
      max += body.max;
      bounded &= body.bounded;
      fixed = false;
    } else if (simple && isRun(repeat)) {
      min += repeat.min();
      max += Integer.MAX_VALUE;
      fixed = false;
    } else {
      boolean counted = simple || body.fixed || repeat.mode() == Node.Mode.POSSESSIVE;
      int most = max + body.max * repeat.max();
      bounded &= body.bounded && counted && most >= max;
      min += body.min * repeat.min();
      max = most;
      fixed &= body.fixed && repeat.min() == repeat.max();
    }
  }

  private static boolean isRun(Node.Repeat repeat) {
    return repeat.max() == Integer.MAX_VALUE
        && repeat.min() <= 1
        && repeat.mode() == Node.Mode.GREEDY;
  }
}
