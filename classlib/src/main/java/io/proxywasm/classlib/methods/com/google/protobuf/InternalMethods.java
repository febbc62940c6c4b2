package io.proxywasm.classlib.methods.com.google.protobuf;

import com.google.protobuf.MessageLite;
import io.proxywasm.classlib.protobuf.Messages;

/** Finds the default instance of a class without reflection. */
public final class InternalMethods {
  private InternalMethods() {}

  public static MessageLite getDefaultInstance(Class<?> type) {
    MessageLite message = Messages.defaultInstance(type);
    if (message == null) {
      throw new RuntimeException(
          "Failed to get default instance for " + type.getName()); // as on the JVM
    }
    return message;
  }
}
