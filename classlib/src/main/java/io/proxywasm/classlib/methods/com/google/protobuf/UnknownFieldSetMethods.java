package io.proxywasm.classlib.methods.com.google.protobuf;

import com.google.protobuf.UnknownFieldSet;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.protobuf.UnknownText;

/** Prints unknown fields without the text format's printer, which knows descriptors. */
public final class UnknownFieldSetMethods {
  private UnknownFieldSetMethods() {}

  @OnInstance
  public static String toString(UnknownFieldSet fields) {
    return UnknownText.of(fields);
  }
}
