package io.proxywasm.sdk;

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

  /** Returns all entries in their order. */
  List<Header> entries();
}
