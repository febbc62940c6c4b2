package io.proxywasm.maven.teavm.semantics.cases;

import java.util.List;

/** Tells exceptions by class, message and causes. */
final class Exceptions {
  /**
   * What virtual machines throw, whose messages are no part of the language; and one whose messages
   * differ from JDK to JDK.
   */
  private static final List<Class<?>> WITHOUT_MESSAGE =
      List.of(
          NullPointerException.class,
          ArrayIndexOutOfBoundsException.class,
          ArrayStoreException.class,
          ClassCastException.class,
          OutOfMemoryError.class,
          StringIndexOutOfBoundsException.class);

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
