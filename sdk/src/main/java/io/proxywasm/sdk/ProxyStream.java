package io.proxywasm.sdk;

import io.proxywasm.sdk.attributes.AttributeSource;
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
   * wasm.<path>}.
   */
  void setProperty(byte[] value, String... path);
}
