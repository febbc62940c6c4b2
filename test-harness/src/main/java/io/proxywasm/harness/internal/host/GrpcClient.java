package io.proxywasm.harness.internal.host;

import org.jspecify.annotations.Nullable;

/** The proxy's end of a call: turns what comes from the server into callbacks of the guest. */
abstract class GrpcClient {
  final GrpcCallbacks callbacks;
  final int token;

  GrpcClient(GrpcCallbacks callbacks, int token) {
    this.callbacks = callbacks;
    this.token = token;
  }

  /** Tells whether the plugin has ended, and with it all its calls. */
  final boolean ended() {
    return callbacks.ended();
  }

  abstract void initialMetadata(HeaderTable metadata);

  abstract void message(byte[] message);

  abstract void trailingMetadata(HeaderTable metadata);

  abstract void close(int status, String message);

  /** A unary call: the guest gets the message or the status, nothing else. */
  static final class Unary extends GrpcClient {
    private final Runnable forget;
    private byte @Nullable [] received;

    Unary(GrpcCallbacks callbacks, int token, Runnable forget) {
      super(callbacks, token);
      this.forget = forget;
    }

    @Override
    void initialMetadata(HeaderTable metadata) {}

    @Override
    void message(byte[] message) {
      received = message;
    }

    @Override
    void trailingMetadata(HeaderTable metadata) {}

    @Override
    void close(int status, String message) {
      if (status != 0) {
        callbacks.close(token, status, message, forget);
      } else if (received == null) {
        callbacks.close(token, GrpcHeaders.INTERNAL, "", forget);
      } else {
        callbacks.message(token, received, forget);
      }
    }
  }

  /** A stream: the guest gets everything. */
  static final class Streaming extends GrpcClient {
    private final Runnable closed;

    Streaming(GrpcCallbacks callbacks, int token, Runnable closed) {
      super(callbacks, token);
      this.closed = closed;
    }

    @Override
    void initialMetadata(HeaderTable metadata) {
      callbacks.initialMetadata(token, metadata);
    }

    @Override
    void message(byte[] message) {
      callbacks.message(token, message, () -> {});
    }

    @Override
    void trailingMetadata(HeaderTable metadata) {
      callbacks.trailingMetadata(token, metadata);
    }

    @Override
    void close(int status, String message) {
      callbacks.close(token, status, message, closed);
    }
  }
}
