package io.proxywasm.classlib.java.util.concurrent;

/** What becomes of waiting on the one thread of a filter. */
public final class Wait {
  private Wait() {}

  /** Makes the exception for what on the JVM would wait for another thread, with no end. */
  public static IllegalStateException forever() {
    return new IllegalStateException(
        "this would wait forever: a filter runs on one thread, and nothing else can end the wait");
  }
}
