package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.OnInstance;

/** Methods of {@link StringBuffer}. */
public final class StringBufferMethods {
  private StringBufferMethods() {}

  @OnInstance
  public static int compareTo(StringBuffer a, StringBuffer b) {
    return CharSequence.compare(a, b);
  }
}
