package io.proxywasm.maven.teavm.guest;

import org.teavm.interop.Address;
import org.teavm.interop.Unmanaged;
import org.teavm.runtime.RuntimeClass;
import org.teavm.runtime.RuntimeObject;

/**
 * Completes what the compiler writes too early. The data of {@code Object} needs its name, a
 * literal, which needs the data of {@code String}, which needs that of its superclass: the literal
 * with {@code String}'s own name got no class, and {@code String} no superclass.
 */
public final class FirstLiterals {
  private FirstLiterals() {}

  /** Called before anything else that uses either. */
  @Unmanaged
  public static void complete() {
    RuntimeClass string = Address.ofObject(String.class).toStructure();
    string.parent = Address.ofObject(Object.class).toStructure();
    RuntimeObject name = Address.ofObject("java.lang.String").toStructure();
    RuntimeObject other = Address.ofObject("").toStructure();
    name.classReference = other.classReference;
  }
}
