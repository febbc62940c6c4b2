package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.OnInstance;

/** Methods of {@link StringBuilder}. */
@SuppressWarnings("ComparableType") // what it adds to is what compares
public abstract class StringBuilderMethods implements Comparable<StringBuilder> {
  private StringBuilderMethods() {}

  @OnInstance
  public static int compareTo(StringBuilder a, StringBuilder b) {
    return CharSequence.compare(a, b);
  }

  /** Does the same for who knows it as a {@link Comparable}. */
  @OnInstance(name = "compareTo")
  public static int compareToAny(StringBuilder a, Object b) {
    return compareTo(a, (StringBuilder) b);
  }
}
