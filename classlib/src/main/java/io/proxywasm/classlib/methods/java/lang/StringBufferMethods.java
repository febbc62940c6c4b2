package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.OnInstance;

/** Methods of {@link StringBuffer}. */
@SuppressWarnings("ComparableType") // what it adds to is what compares
public abstract class StringBufferMethods implements Comparable<StringBuffer> {
  private StringBufferMethods() {}

  @OnInstance
  public static int compareTo(StringBuffer a, StringBuffer b) {
    return CharSequence.compare(a, b);
  }

  /** Does the same for who knows it as a {@link Comparable}. */
  @OnInstance(name = "compareTo")
  public static int compareToAny(StringBuffer a, Object b) {
    return compareTo(a, (StringBuffer) b);
  }
}
