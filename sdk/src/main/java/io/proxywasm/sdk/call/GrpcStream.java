package io.proxywasm.sdk.call;

/**
 * A gRPC call under way in which both sides can send any number of messages: client streaming,
 * server streaming or both. It ends with {@link GrpcStreamHandler#onClose} or {@link #cancel}, or
 * is cancelled when the HTTP stream in whose callback it was opened ends.
 */
public interface GrpcStream {
  /**
   * Sends a message. The proxy buffers what the server cannot take yet, without a limit.
   *
   * @throws IllegalStateException after the last message, after {@link #close} and once the call
   *     has ended
   */
  default void send(byte[] message) {
    send(message, false);
  }

  /**
   * Sends a message.
   *
   * @param endOfStream whether it is this side's last one
   * @throws IllegalStateException as in {@link #send(byte[])}
   */
  void send(byte[] message, boolean endOfStream);

  /** Ends this side without another message: the server can still send. */
  void close();

  /** Ends the call at once; the server sees it cancelled, and the handler is not called again. */
  void cancel();

  /** Tells whether messages can be sent. */
  boolean isOpen();
}
