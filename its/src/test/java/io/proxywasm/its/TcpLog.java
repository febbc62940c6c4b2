package io.proxywasm.its;

/** Makes log lines of a filter alike on all engines. */
final class TcpLog {
  private TcpLog() {}

  /** Tells whether a line is the filter's own or the head of an exception. */
  static boolean counts(String line) {
    return line.startsWith("#") || line.startsWith("exception in ");
  }

  /** Returns the first line without the context's id, which differs between engines. */
  static String plain(String message) {
    return message.lines().findFirst().orElse("").replaceFirst(" of context \\d+", "");
  }
}
