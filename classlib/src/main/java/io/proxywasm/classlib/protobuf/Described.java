package io.proxywasm.classlib.protobuf;

import com.google.protobuf.Message;
import com.google.protobuf.MessageLite;
import com.google.protobuf.UninitializedMessageException;

/**
 * A message that knows its type without a descriptor. In a module every generated message is one,
 * and {@code DynamicMessage}, which asks its descriptor.
 */
public interface Described {
  /** Returns the full name of the message's type. */
  String typeName();

  /** Tells whether a message of a generated class equals this one of another class. */
  default boolean equalsGenerated(Message other) {
    return false; // every generated class has a type of its own
  }

  /** Merges this message into a builder that is not of its class. */
  default void mergeInto(Message.Builder builder) {
    throw new IllegalArgumentException(
        "mergeFrom(Message) can only merge messages of the same type.");
  }

  /** Returns what is thrown when the message lacks required fields. */
  default UninitializedMessageException uninitialized() {
    return new UninitializedMessageException((MessageLite) this);
  }
}
