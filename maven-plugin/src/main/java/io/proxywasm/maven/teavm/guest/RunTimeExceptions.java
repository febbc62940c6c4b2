package io.proxywasm.maven.teavm.guest;

/** Stands in every try block for the checks the compiler puts there later. */
public final class RunTimeExceptions {
  private RunTimeExceptions() {}

  /** Does nothing; the compiler's analysis is told that it throws what failed checks throw. */
  public static void mayBeThrown() {}
}
