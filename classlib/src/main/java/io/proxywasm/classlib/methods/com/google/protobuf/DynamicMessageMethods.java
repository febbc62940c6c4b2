package io.proxywasm.classlib.methods.com.google.protobuf;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import io.proxywasm.classlib.OnInstance;

/** What dynamic messages answer by their descriptors. */
public final class DynamicMessageMethods {
  private DynamicMessageMethods() {}

  @OnInstance
  public static String typeName(DynamicMessage message) {
    return message.getDescriptorForType().getFullName();
  }

  @OnInstance
  public static boolean equalsGenerated(DynamicMessage message, Message other) {
    return message.getDescriptorForType() == other.getDescriptorForType()
        && message.equals(copy(message, other));
  }

  private static DynamicMessage copy(DynamicMessage type, Message message) {
    try {
      return DynamicMessage.parseFrom(type.getDescriptorForType(), message.toByteString());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }
}
