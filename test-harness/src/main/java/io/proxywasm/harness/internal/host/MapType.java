package io.proxywasm.harness.internal.host;

import org.jspecify.annotations.Nullable;

/** The header maps of the ABI, in its order. */
enum MapType {
  REQUEST_HEADERS,
  REQUEST_TRAILERS,
  RESPONSE_HEADERS,
  RESPONSE_TRAILERS,
  GRPC_CALL_INITIAL_METADATA,
  GRPC_CALL_TRAILING_METADATA,
  HTTP_CALL_RESPONSE_HEADERS,
  HTTP_CALL_RESPONSE_TRAILERS;

  private static final MapType[] VALUES = values();

  /** Returns the map of an ABI number, or null for a number outside the ABI. */
  static @Nullable MapType of(int number) {
    return number >= 0 && number < VALUES.length ? VALUES[number] : null;
  }
}
