package io.proxywasm.maven.teavm.semantics.cases;

/** Notes in which order things happen. */
@SuppressWarnings("NonFinalStaticField")
final class Trace {
  private static final StringBuilder LOG = new StringBuilder();
  private static int count;

  private Trace() {}

  /** Notes that something happened, and returns it. */
  static String log(String text) {
    LOG.append(text).append(' ');
    return text;
  }

  /** Returns what happened, and forgets it. */
  static String logged() {
    String text = LOG.toString();
    LOG.setLength(0);
    return text;
  }

  static void restart(int at) {
    count = at;
  }

  static int next() {
    return count++;
  }

  static int count() {
    return count;
  }
}
