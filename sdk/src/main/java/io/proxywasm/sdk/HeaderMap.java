package io.proxywasm.sdk;

import java.util.List;

/**
 * The headers or trailers of a message, as they are in the proxy: reading asks the proxy, writing
 * changes what is sent on.
 *
 * <p>Names are compared as the proxy keeps them, in lower case. Values are bytes; the methods with
 * {@code String} are a convenience that writes UTF-8 and reads it, with U+FFFD for what is not
 * UTF-8. A value read with {@link #firstBytes}, {@link #allBytes} or {@link #entries} and written
 * back passes byte for byte.
 *
 * <p>Request headers can be read and changed until {@link HttpFilter#onRequestHeaders} has returned
 * CONTINUE, response headers and trailers likewise. Reading later finds nothing, {@link
 * HttpFilter#onLog} apart: keep what a later callback needs. Writing later throws a {@link
 * BadArgumentException}.
 */
public interface HeaderMap extends Headers {
  /** Adds a value, beside those the name may have. */
  void add(String name, String value);

  /** Adds a value, beside those the name may have. */
  void add(String name, byte[] value);

  /** Sets the only value of a name: replaces all it has, or adds it. */
  void replace(String name, String value);

  /** Sets the only value of a name: replaces all it has, or adds it. */
  void replace(String name, byte[] value);

  /** Removes all values of a name; nothing happens if there is none. */
  void remove(String name);

  /**
   * Replaces the whole map.
   *
   * @throws IllegalArgumentException if there are more than 1,024 entries or more than 1 MiB, which
   *     the proxy would take for an empty map
   */
  void setAll(List<Header> entries);
}
