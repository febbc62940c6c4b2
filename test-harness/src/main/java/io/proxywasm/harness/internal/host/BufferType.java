package io.proxywasm.harness.internal.host;

import org.jspecify.annotations.Nullable;

/** The buffers of the ABI, in its order. */
enum BufferType {
  HTTP_REQUEST_BODY,
  HTTP_RESPONSE_BODY,
  DOWNSTREAM_DATA,
  UPSTREAM_DATA,
  HTTP_CALL_RESPONSE_BODY,
  GRPC_CALL_MESSAGE,
  VM_CONFIGURATION,
  PLUGIN_CONFIGURATION,
  FOREIGN_FUNCTION_ARGUMENTS;

  private static final BufferType[] VALUES = values();

  /** Returns the buffer of an ABI number, or null for a number outside the ABI. */
  static @Nullable BufferType of(int number) {
    return number >= 0 && number < VALUES.length ? VALUES[number] : null;
  }
}
