package io.proxywasm.sdk.attributes;

import java.util.Optional;

/** What has attributes: a stream. */
public interface AttributeSource {
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

  /** Returns the properties that the proxy documents, by name and with their types. */
  default Attributes attributes() {
    return new Attributes(this);
  }
}
