package io.proxywasm.classlib.methods.java.lang;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Methods of {@link System}. */
public final class SystemMethods {
  private SystemMethods() {}

  /** Returns nothing, as the SDK has a class of its own for what proxies pass. */
  public static Map<String, String> getenv() {
    return Map.of();
  }

  @SuppressWarnings("removal")
  public static @Nullable SecurityManager getSecurityManager() {
    return null;
  }
}
