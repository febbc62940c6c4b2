package io.proxywasm.classlib.methods.java.lang;

import java.util.Map;

/** Methods of {@link System}. */
public final class SystemMethods {
  private SystemMethods() {}

  /** Returns nothing, as the SDK has a class of its own for what proxies pass. */
  public static Map<String, String> getenv() {
    return Map.of();
  }
}
