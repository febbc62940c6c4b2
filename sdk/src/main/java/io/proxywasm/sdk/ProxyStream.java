package io.proxywasm.sdk;

import java.util.Optional;

/**
 * What every stream has, HTTP or TCP: its id and its properties. Once the stream has ended every
 * method but {@link #id()} throws an {@link IllegalStateException}.
 */
public interface ProxyStream {
  /** Returns the context id the proxy gave this stream; unique within the VM while it lives. */
  int id();

  /**
   * Reads a property of the stream or its connection, as the bytes the proxy gives: text as UTF-8,
   * integers as 8 bytes little endian, booleans as one byte. Envoy has what it takes from headers,
   * such as {@code request.path}, only while they can be read: in their own callback and in {@code
   * onLog}.
   *
   * @param path the attribute's path, for instance {@code "source", "address"}
   * @return the value, or empty if the proxy has none
   */
  Optional<byte[]> property(String... path);

  /** Reads a property as text; otherwise as {@link #property}. */
  Optional<String> propertyText(String... path);

  /**
   * Writes a property, which other filters can read. Envoy keeps it as filter state {@code
   * wasm.<path>}.
   */
  void setProperty(byte[] value, String... path);
}
