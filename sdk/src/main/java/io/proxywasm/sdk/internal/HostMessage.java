package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.HeaderMap;
import io.proxywasm.sdk.HttpMessage;
import org.jspecify.annotations.Nullable;

/**
 * A request or response; its parts are made when they are asked for. It is its own headers, which
 * nearly every filter asks for: one object less for each stream.
 */
final class HostMessage extends HostHeaderMap implements HttpMessage {
  private final StreamContext stream;
  private final boolean isRequest;
  private @Nullable HeaderMap trailers;
  private @Nullable Body body;

  private HostMessage(StreamContext stream, boolean isRequest) {
    super(stream, isRequest ? REQUEST_HEADERS : RESPONSE_HEADERS);
    this.stream = stream;
    this.isRequest = isRequest;
  }

  static HostMessage request(StreamContext stream) {
    return new HostMessage(stream, true);
  }

  static HostMessage response(StreamContext stream) {
    return new HostMessage(stream, false);
  }

  @Override
  public HeaderMap headers() {
    return this;
  }

  @Override
  public Body body() {
    if (body == null) {
      body = new HostBody(stream, isRequest ? HostBody.REQUEST_BODY : HostBody.RESPONSE_BODY);
    }
    return body;
  }

  @Override
  public HeaderMap trailers() {
    if (trailers == null) {
      trailers = new HostHeaderMap(stream, isRequest ? REQUEST_TRAILERS : RESPONSE_TRAILERS);
    }
    return trailers;
  }
}
