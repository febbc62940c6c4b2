package io.proxywasm.classlib.methods.com.google.protobuf;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.UninitializedMessageException;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.protobuf.Described;

/** Lets the message tell what it holds and lacks. */
public final class AbstractMessage_BuilderMethods {
  private AbstractMessage_BuilderMethods() {}

  public static UninitializedMessageException newUninitializedMessageException(Message message) {
    return ((Described) message).uninitialized();
  }

  /** Only entries of map fields inherit this; what they merge is of their own type. */
  @OnInstance(returns = "com.google.protobuf.AbstractMessage$Builder")
  public static Object mergeFrom(Message.Builder builder, Message other) {
    try {
      return builder.mergeFrom(other.toByteString());
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  @OnInstance
  public static String toString(Message.Builder builder) {
    return builder.buildPartial().toString();
  }
}
