package io.proxywasm.sdk.internal;

/** A gRPC call under way, as the proxy's callbacks find it by its token. Throws nothing. */
interface GrpcExchange {
  default void initialMetadata() {}

  /** Takes a message; tells whether nothing can follow it. */
  boolean message(int size);

  default void trailingMetadata() {}

  /** Is told the end; the call cannot be found any more. */
  void closed(int code);
}
