package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Original;
import java.util.Collection;
import java.util.EnumSet;

/** Says what no set can be made of. */
public final class EnumSetMethods {
  private EnumSetMethods() {}

  public static EnumSet<?> copyOf(Collection<?> elements) {
    if (elements.isEmpty() && !(elements instanceof EnumSet)) {
      throw new IllegalArgumentException("Collection is empty");
    }
    return compilersCopyOf(elements);
  }

  @Original("copyOf")
  private static native EnumSet<?> compilersCopyOf(Collection<?> elements);

  @SuppressWarnings("EnumOrdinal") // the order of the constants is meant
  public static EnumSet<?> range(Enum<?> from, Enum<?> to) {
    if (from.ordinal() > to.ordinal()) {
      throw new IllegalArgumentException(from + " > " + to);
    }
    return compilersRange(from, to);
  }

  @Original("range")
  private static native EnumSet<?> compilersRange(Enum<?> from, Enum<?> to);
}
