package io.proxywasm.harness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a gRPC server answers a unary call in a test: a message or a status, and metadata. */
public final class GrpcAnswer {
  private final int status;
  private final String statusMessage;
  private final byte[] message;
  private final List<HeaderList.Entry> metadata = new ArrayList<>();
  private final List<HeaderList.Entry> trailers = new ArrayList<>();

  private GrpcAnswer(int status, String statusMessage, byte[] message) {
    this.status = status;
    this.statusMessage = statusMessage;
    this.message = message;
  }

  /** Starts an answer with a message; of protobuf's classes give {@code toByteArray()}. */
  public static GrpcAnswer ok(byte[] message) {
    return new GrpcAnswer(0, "", message.clone());
  }

  /** Starts an answer whose message is the UTF-8 of a text. */
  public static GrpcAnswer ok(String message) {
    return ok(message.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Starts an answer without a message.
   *
   * @param status gRPC's code, 5 for NOT_FOUND for instance
   */
  public static GrpcAnswer status(int status, String message) {
    return new GrpcAnswer(status, message, new byte[0]);
  }

  /** Adds to the initial metadata. */
  public GrpcAnswer metadata(String name, String value) {
    metadata.add(new HeaderList.Entry(name, value));
    return this;
  }

  /** Adds to the trailing metadata. */
  public GrpcAnswer trailer(String name, String value) {
    trailers.add(new HeaderList.Entry(name, value));
    return this;
  }

  void sendTo(GrpcServerCall call) {
    if (!metadata.isEmpty()) {
      call.sendMetadata(HeaderList.of(metadata));
    }
    if (status == 0) {
      call.send(message);
    }
    call.close(status, statusMessage, HeaderList.of(trailers));
  }
}
