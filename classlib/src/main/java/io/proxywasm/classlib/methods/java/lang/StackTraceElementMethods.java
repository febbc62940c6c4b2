package io.proxywasm.classlib.methods.java.lang;

import io.proxywasm.classlib.OnInstance;

/** Methods of {@link StackTraceElement}. */
public final class StackTraceElementMethods {
  private static final int NATIVE = -2;

  private StackTraceElementMethods() {}

  @OnInstance
  public static boolean isNativeMethod(StackTraceElement element) {
    return element.getLineNumber() == NATIVE;
  }
}
