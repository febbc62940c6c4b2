package io.proxywasm.classlib.protobuf;

import com.google.protobuf.Message;
import com.google.protobuf.MessageLite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What generated classes share. */
public final class Messages {
  private static final List<MessageLite> DEFAULTS = new ArrayList<>();

  private Messages() {}

  /** Called by each generated class when it is initialised. */
  public static void add(MessageLite defaultInstance) {
    DEFAULTS.add(defaultInstance);
  }

  /** Returns the default instance of an initialised class, null if it is none of a message. */
  public static @Nullable MessageLite defaultInstance(Class<?> type) {
    for (MessageLite each : DEFAULTS) {
      if (each.getClass() == type) {
        return each;
      }
    }
    return null;
  }

  /** Returns the full name of a message's type. */
  public static String typeName(Message message) {
    return ((Described) message).typeName();
  }

  /** Compares a generated message with an object that is not of its class. */
  public static boolean equalsOther(Message message, @Nullable Object other) {
    return other instanceof Described described && described.equalsGenerated(message);
  }

  /** Merges a message into a builder that is not of its class. */
  public static void mergeOther(Message.Builder builder, Message other) {
    ((Described) other).mergeInto(builder);
  }
}
