package io.proxywasm.sdk.call;

/** How a unary call ended: with a message, or with a status that says why there is none. */
public final class GrpcReply {
  private final GrpcStatus status;
  private final byte[] message;

  private GrpcReply(GrpcStatus status, byte[] message) {
    this.status = status;
    this.message = message;
  }

  /** Makes the reply of a call that succeeded. */
  public static GrpcReply of(byte[] message) {
    return new GrpcReply(GrpcStatus.of(GrpcStatus.OK, ""), message);
  }

  /** Makes the reply of a call that failed. */
  public static GrpcReply failed(GrpcStatus status) {
    return new GrpcReply(status, new byte[0]);
  }

  /** Tells whether the call succeeded, and so whether there is a message. */
  public boolean isOk() {
    return status.isOk();
  }

  /** Returns how the call ended. */
  public GrpcStatus status() {
    return status;
  }

  /**
   * Returns the message's bytes.
   *
   * @throws IllegalStateException if the call did not succeed; the message is the status
   */
  public byte[] message() {
    if (!isOk()) {
      throw new IllegalStateException("the gRPC call failed with " + status);
    }
    return message;
  }

  /**
   * Returns the message as an object, for instance {@code reply.message(HelloReply::parseFrom)}.
   *
   * @throws IllegalStateException if the call did not succeed; the message is the status
   * @throws IllegalArgumentException if the bytes cannot be parsed; the cause says why
   */
  public <T> T message(GrpcParser<T> parser) {
    byte[] bytes = message();
    try {
      return parser.parse(bytes);
    } catch (Exception e) {
      throw new IllegalArgumentException(
          "the gRPC reply of " + bytes.length + " bytes cannot be parsed: " + e, e);
    }
  }
}
