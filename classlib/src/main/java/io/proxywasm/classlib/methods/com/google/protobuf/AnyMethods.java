package io.proxywasm.classlib.methods.com.google.protobuf;

import com.google.protobuf.Any;
import com.google.protobuf.Internal;
import com.google.protobuf.Message;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.protobuf.Messages;

/** Packs and tells types by the name that a message knows, instead of by its descriptor. */
public final class AnyMethods {
  private AnyMethods() {}

  public static Any pack(Message message) {
    return pack(message, "type.googleapis.com");
  }

  public static Any pack(Message message, String prefix) {
    String separator = prefix.endsWith("/") ? "" : "/";
    return Any.newBuilder()
        .setTypeUrl(prefix + separator + Messages.typeName(message))
        .setValue(message.toByteString())
        .build();
  }

  @OnInstance
  public static boolean is(Any any, Class<? extends Message> type) {
    return isSameTypeAs(any, Internal.getDefaultInstance(type));
  }

  @OnInstance
  public static boolean isSameTypeAs(Any any, Message message) {
    String url = any.getTypeUrl();
    int slash = url.lastIndexOf('/');
    String name = slash < 0 ? "" : url.substring(slash + 1);
    return name.equals(Messages.typeName(message));
  }
}
