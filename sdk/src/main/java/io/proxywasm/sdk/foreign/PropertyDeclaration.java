package io.proxywasm.sdk.foreign;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.UnimplementedException;
import io.proxywasm.sdk.internal.ForeignCaller;
import io.proxywasm.sdk.internal.ProtoWriter;

/**
 * Tells Envoy what a property that is going to be set is: its type for those who read it, how long
 * it lives, whether it can be set again. Without a declaration it is bytes, lives as long as the
 * filter chain, and can be set again. To be made once for a plugin, in {@code onConfigure}.
 */
public final class PropertyDeclaration {
  /** What a property's bytes are to those who read it. */
  public enum Type {
    BYTES,
    TEXT,
    FLAT_BUFFERS,
    PROTOBUF
  }

  private final ProtoWriter message = new ProtoWriter();

  private final String name;

  private PropertyDeclaration(String name) {
    this.name = name;
    message.text(1, name);
  }

  /** Begins a declaration; the property's path is this one name. */
  public static PropertyDeclaration of(String name) {
    return new PropertyDeclaration(name);
  }

  /** Lets the property be set only once for a stream. */
  public PropertyDeclaration readOnly() {
    message.number(2, 1);
    return this;
  }

  /** Sets the type. */
  public PropertyDeclaration type(Type type) {
    message.number(3, type.ordinal());
    return this;
  }

  /** Sets the type of a structured property: a FlatBuffers schema, a protobuf type URL. */
  public PropertyDeclaration type(Type type, byte[] schema) {
    message.number(3, type.ordinal()).bytes(4, schema);
    return this;
  }

  /** Sets how long the property lives. */
  public PropertyDeclaration lifeSpan(LifeSpan lifeSpan) {
    message.number(5, lifeSpan.ordinal());
    return this;
  }

  /**
   * Makes the declaration.
   *
   * @throws BadArgumentException if the plugin has declared the property already
   * @throws IllegalStateException in a callback of a stream, where Envoy does not heed it
   * @throws UnimplementedException if the proxy has no function {@code declare_property}
   */
  public void declare() {
    try {
      ForeignCaller.callForPlugin("declare_property", message.toBytes());
    } catch (BadArgumentException e) {
      throw new BadArgumentException(e.status(), "the property " + name + " is declared already");
    }
  }
}
