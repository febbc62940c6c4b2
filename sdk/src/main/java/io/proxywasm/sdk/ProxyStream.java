package io.proxywasm.sdk;

import io.proxywasm.sdk.attributes.AttributeSource;
import io.proxywasm.sdk.internal.AttributeBytes;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.Optional;

/**
 * What every stream has, HTTP or TCP: its id and its properties. Once the stream has ended every
 * method but {@link #id()} throws an {@link IllegalStateException}.
 */
public interface ProxyStream extends AttributeSource {
  /** Returns the context id the proxy gave this stream; unique within the VM while it lives. */
  int id();

  /** Reads a property as text; otherwise as {@link #property}. */
  Optional<String> propertyText(String... path);

  /**
   * Writes a property, which other filters can read. Envoy keeps it as filter state {@code
   * wasm.<path>}, and cannot read one back whose path has several parts: name it by one.
   */
  void setProperty(byte[] value, String... path);

  /** Writes a property that is read back with {@code attributes().text(name)}. */
  default void setProperty(String name, String value) {
    setProperty(Utf8.encode(value), name);
  }

  /** Writes a property that is read back with {@code attributes().number(name)}. */
  default void setProperty(String name, long value) {
    setProperty(AttributeBytes.ofNumber(value), name);
  }

  /** Writes a property that is read back with {@code attributes().flag(name)}. */
  default void setProperty(String name, boolean value) {
    setProperty(AttributeBytes.ofFlag(value), name);
  }
}
