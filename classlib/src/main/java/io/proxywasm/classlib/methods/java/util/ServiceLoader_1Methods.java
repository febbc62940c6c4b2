package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.Iterator;

/** What the iterator of a {@link java.util.ServiceLoader} does differently. */
public final class ServiceLoader_1Methods {
  private ServiceLoader_1Methods() {}

  @OnInstance
  @SuppressWarnings("DoNotCallSuggester") // a program may
  public static void remove(Iterator<?> services) {
    throw new UnsupportedOperationException("remove");
  }
}
