package io.proxywasm.sdk;

import io.proxywasm.sdk.internal.ReceivedHeaders;
import java.util.List;
import java.util.Optional;

/**
 * Headers, trailers or metadata, to be read. Names are compared in lower case. Values are bytes;
 * the methods with {@code String} read UTF-8, with U+FFFD for what is not.
 */
public interface Headers {
  /** Returns the first value of a name, or empty if there is none. */
  Optional<String> first(String name);

  /** Returns the bytes of the first value of a name, or empty if there is none. */
  Optional<byte[]> firstBytes(String name);

  /** Returns all values of a name in their order; empty if there is none. */
  List<String> all(String name);

  /** Returns the bytes of all values of a name in their order; empty if there is none. */
  List<byte[]> allBytes(String name);

  /** Tells whether a name has a value, be it empty. */
  boolean contains(String name);

  /**
   * Copies all entries, to be read when the proxy has passed the headers on: a filter that needs
   * some later keeps a copy, or the values themselves.
   */
  default Headers copy() {
    return ReceivedHeaders.of(entries());
  }

  /** Returns all entries in their order. */
  List<Header> entries();
}
