package io.proxywasm.maven.teavm.guest;

/** Prints the stack trace elements of a module, whose lines are call-site ids. */
public final class StackTraceElements {
  /** The class name the run time gives to elements that stand for a call site. */
  private static final String CALL_SITE = "Obfuscated";

  private StackTraceElements() {}

  /**
   * Returns {@code @} and the call-site id, or what the JVM prints for an element of the user's.
   */
  public static String toString(StackTraceElement element) {
    if (element.getClassName().equals(CALL_SITE)) {
      return "@" + element.getLineNumber();
    }
    var text = new StringBuilder(element.getClassName());
    text.append('.').append(element.getMethodName()).append('(');
    if (element.isNativeMethod()) {
      text.append("Native Method");
    } else if (element.getFileName() == null) {
      text.append("Unknown Source");
    } else {
      text.append(element.getFileName());
      if (element.getLineNumber() >= 0) {
        text.append(':').append(element.getLineNumber());
      }
    }
    return text.append(')').toString();
  }
}
