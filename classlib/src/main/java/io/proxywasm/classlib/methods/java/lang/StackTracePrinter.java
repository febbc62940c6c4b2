package io.proxywasm.classlib.methods.java.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Prints an exception, what it suppressed and what caused it, in the JDK's layout. */
final class StackTracePrinter {
  private static final StackTraceElement[] NO_TRACE = {};

  private final Consumer<String> lines;
  private final List<Throwable> printed = new ArrayList<>();

  StackTracePrinter(Consumer<String> lines) {
    this.lines = lines;
  }

  void print(Throwable thrown) {
    print(thrown, NO_TRACE, "", "");
  }

  private void print(
      Throwable thrown, StackTraceElement[] enclosing, String indent, String caption) {
    for (Throwable earlier : printed) {
      if (earlier == thrown) {
        lines.accept(indent + caption + "[CIRCULAR REFERENCE: " + thrown + "]");
        return;
      }
    }
    printed.add(thrown);
    lines.accept(indent + caption + thrown);
    StackTraceElement[] trace = thrown.getStackTrace();
    int common = commonFrames(trace, enclosing);
    for (int i = 0; i < trace.length - common; i++) {
      lines.accept(indent + "\tat " + trace[i]);
    }
    if (common > 0) {
      lines.accept(indent + "\t... " + common + " more");
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      print(suppressed, trace, indent + "\t", "Suppressed: ");
    }
    Throwable cause = thrown.getCause();
    if (cause != null) {
      print(cause, trace, indent, "Caused by: ");
    }
  }

  private static int commonFrames(StackTraceElement[] a, StackTraceElement[] b) {
    int common = 0;
    while (common < a.length
        && common < b.length
        && a[a.length - 1 - common].equals(b[b.length - 1 - common])) {
      common++;
    }
    return common;
  }
}
