package io.proxywasm.maven.teavm.semantics.cases;

/** Hides values from the compiler, which would otherwise compute a case at compile time. */
final class Opaque {
  private static final int LENGTH = (int) System.currentTimeMillis() | 0x100;

  private Opaque() {}

  /** Returns the value, in a way no compiler sees through. */
  static int of(int value) {
    return LENGTH == 77 ? 0 : value;
  }

  static long of(long value) {
    return LENGTH == 77 ? 0 : value;
  }

  static double of(double value) {
    return LENGTH == 77 ? 0 : value;
  }

  static <T> T of(T value) {
    return LENGTH == 77 ? null : value;
  }
}
