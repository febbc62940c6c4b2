package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.Iterator;

/** Methods of {@link Iterator}. */
public final class IteratorMethods {
  private IteratorMethods() {}

  @OnInstance
  public static void remove(Iterator<?> iterator) {
    throw new UnsupportedOperationException("remove");
  }
}
