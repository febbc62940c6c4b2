package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Headers;
import io.proxywasm.sdk.call.HttpReply;
import io.proxywasm.sdk.internal.host.BufferCalls;
import io.proxywasm.sdk.internal.host.HeaderCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.host.StatusCalls;
import io.proxywasm.sdk.internal.text.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * A callout's reply, read as long as the proxy has it: during its callback. Handlers may run later
 * than that, when another reply comes as well. What there is none of costs no host call, and
 * headers are taken apart only if they are asked for.
 */
final class ReceivedReply implements HttpReply {
  private static final int RESPONSE_HEADERS = 6;
  private static final int RESPONSE_TRAILERS = 7;
  private static final int RESPONSE_BODY = 4;
  private static final byte[] NO_BYTES = new byte[0];

  private byte[] headerPairs = NO_BYTES;
  private byte[] body = NO_BYTES;
  private byte[] trailerPairs = NO_BYTES;
  private @Nullable Headers headers;
  private @Nullable Headers trailers;
  private boolean failed;
  private String failure = "";
  private int failureStatus;

  private ReceivedReply() {}

  /** Reads the reply of the callback that runs now. One that cannot be read is a failure. */
  static ReceivedReply read(int headerCount, int bodySize, int trailerCount) {
    ReceivedReply reply = new ReceivedReply();
    if (headerCount == 0) {
      reply.readFailure();
      return reply;
    }
    int status = HeaderCalls.getPairs(RESPONSE_HEADERS);
    if (status == Status.OK) {
      reply.headerPairs = Returns.bytes();
      if (bodySize != 0) {
        status = BufferCalls.get(RESPONSE_BODY, 0, bodySize);
        reply.body = status == Status.OK ? Returns.bytes() : NO_BYTES;
      }
    }
    if (status == Status.OK && trailerCount != 0) {
      status = HeaderCalls.getPairs(RESPONSE_TRAILERS);
      reply.trailerPairs = status == Status.OK ? Returns.bytes() : NO_BYTES;
    }
    return status == Status.OK ? reply : unreadable(status);
  }

  /** Makes the reply that stands for one the proxy has but does not give. */
  static ReceivedReply unreadable(int status) {
    ReceivedReply reply = new ReceivedReply();
    reply.failed = true;
    reply.failureStatus = status;
    reply.failure = "the proxy does not let the reply be read";
    return reply;
  }

  private void readFailure() {
    failed = true;
    if (StatusCalls.get() == Status.OK) {
      failureStatus = StatusCalls.code();
      failure = Utf8.decode(Returns.bytes());
    }
  }

  @Override
  public boolean isSuccess() {
    return status() / 100 == 2;
  }

  @Override
  public boolean failed() {
    return failed;
  }

  @Override
  public String failure() {
    return failure;
  }

  @Override
  public int failureStatus() {
    return failureStatus;
  }

  @Override
  public int status() {
    int status = 0;
    for (byte digit : headers().firstBytes(":status").orElse(NO_BYTES)) {
      status = 10 * status + (digit - '0');
    }
    return status;
  }

  @Override
  public Headers headers() {
    if (headers == null) {
      headers = new ReceivedHeaders(Pairs.decode(headerPairs));
    }
    return headers;
  }

  @Override
  public byte[] bodyBytes() {
    return body.clone();
  }

  @Override
  public String body() {
    return Utf8.decode(body);
  }

  @Override
  public Headers trailers() {
    if (trailers == null) {
      trailers = new ReceivedHeaders(Pairs.decode(trailerPairs));
    }
    return trailers;
  }
}
