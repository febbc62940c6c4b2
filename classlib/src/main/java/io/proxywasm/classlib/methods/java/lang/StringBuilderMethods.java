package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.OnInstance;

/** Methods of {@link StringBuilder}. */
public final class StringBuilderMethods {
  private StringBuilderMethods() {}

  @OnInstance
  public static int compareTo(StringBuilder a, StringBuilder b) {
    return CharSequence.compare(a, b);
  }
}
