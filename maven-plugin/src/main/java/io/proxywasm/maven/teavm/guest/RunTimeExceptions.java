package io.proxywasm.maven.teavm.guest;

/** What failed checks throw. */
public final class RunTimeExceptions {
  private RunTimeExceptions() {}

  /**
   * Does nothing. Stands in every try block for the checks the compiler puts there later; its
   * analysis is told that this throws what they throw.
   */
  public static void mayBeThrown() {}

  /** Holds the exception while its stack trace is made; see the transformer. */
  public static Throwable nullPointer() {
    return new NullPointerException();
  }

  /** Holds the exception while its stack trace is made; see the transformer. */
  public static Throwable arrayIndexOutOfBounds() {
    return new ArrayIndexOutOfBoundsException();
  }

  /** Holds the exception while its stack trace is made; see the transformer. */
  public static Throwable classCast() {
    return new ClassCastException();
  }
}
