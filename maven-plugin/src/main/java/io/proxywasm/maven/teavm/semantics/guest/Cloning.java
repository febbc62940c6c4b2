package io.proxywasm.maven.teavm.semantics.guest;

/** Checks that objects may be cloned. */
public final class Cloning {
  private Cloning() {}

  /** Throws {@link CloneNotSupportedException} unless the object is an array or says it may. */
  public static void check(Object object) throws CloneNotSupportedException {
    if (!(object instanceof Cloneable) && !object.getClass().isArray()) {
      throw new CloneNotSupportedException(object.getClass().getName());
    }
  }
}
