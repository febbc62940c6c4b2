package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import java.util.Enumeration;
import java.util.Iterator;

/** Adds what {@code Enumeration} lacks. */
public final class EnumerationMethods {
  private EnumerationMethods() {}

  @OnInstance
  public static Iterator<Object> asIterator(Enumeration<Object> elements) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return elements.hasMoreElements();
      }

      @Override
      public Object next() {
        return elements.nextElement();
      }
    };
  }
}
