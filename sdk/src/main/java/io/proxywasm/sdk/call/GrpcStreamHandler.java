package io.proxywasm.sdk.call;

import io.proxywasm.sdk.Headers;

/**
 * Is told what comes on a {@link GrpcStream}. All methods run as callbacks of the HTTP stream, or
 * the plugin, that opened it: they can resume or answer that stream, and an exception ends it as
 * one in its own callbacks does. None runs once that stream has ended.
 */
public interface GrpcStreamHandler {
  /** Sees the server's metadata, before its first message. */
  default void onInitialMetadata(GrpcStream stream, Headers metadata) {}

  /** Sees a message. */
  void onMessage(GrpcStream stream, byte[] message) throws Exception;

  /** Sees the metadata the server sent at the end; empty if the call was cut off. */
  default void onTrailingMetadata(GrpcStream stream, Headers metadata) {}

  /** Is told how the call ended; the last call of this handler. */
  void onClose(GrpcStream stream, GrpcStatus status);
}
