package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

/** Tells exceptions by class, message and causes. */
final class Exceptions {
  /** What virtual machines throw; their messages are no part of the language. */
  private static final List<Class<?>> WITHOUT_MESSAGE =
      List.of(
          NullPointerException.class,
          ArrayIndexOutOfBoundsException.class,
          ArrayStoreException.class,
          ClassCastException.class);

  private Exceptions() {}

  static String describe(Throwable e) {
    var text = new StringBuilder(e.getClass().getName());
    if (!WITHOUT_MESSAGE.contains(e.getClass())) {
      text.append(": ").append(e.getMessage());
    }
    if (e.getCause() != null) {
      text.append(", caused by ").append(describe(e.getCause()));
    }
    return text.toString();
  }
}
