package io.proxywasm.maven.teavm.semantics.guest;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.runtime.RuntimeClass;

/** Remembers the classes whose static initialisers failed. */
public final class Initialisation {
  private static @Nullable Failed failed;

  private Initialisation() {}

  private record Failed(Class<?> type, @Nullable Failed before) {}

  /** Called first by an initialiser that may throw: a class is not tried twice. */
  public static void begin(Class<?> type) {
    if (hasFailed(type)) {
      throw new NoClassDefFoundError("Could not initialize class " + type.getName());
    }
  }

  /** Called with what an initialiser has thrown; throws what the class's user gets. */
  public static void fail(Class<?> type, Throwable thrown) {
    if (!hasFailed(type)) {
      failed = new Failed(type, failed);
    }
    askAgain(type);
    if (thrown instanceof Error error) {
      throw error;
    }
    throw new ExceptionInInitializerError(thrown);
  }

  private static boolean hasFailed(Class<?> type) {
    for (Failed each = failed; each != null; each = each.before) {
      if (each.type == type) {
        return true;
      }
    }
    return false;
  }

  /** Makes the next use of the class call its initialiser, which then reaches {@link #begin}. */
  private static void askAgain(Class<?> type) {
    RuntimeClass runtime = Address.ofObject(type).toStructure();
    runtime.flags &= ~RuntimeClass.INITIALIZED;
  }
}
