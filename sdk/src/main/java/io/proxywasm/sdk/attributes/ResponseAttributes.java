package io.proxywasm.sdk.attributes;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code response.*}: the response. Those from headers are there in {@code onResponseHeaders},
 * until it has returned CONTINUE, and in {@code onLog}; those from trailers likewise.
 */
public final class ResponseAttributes {
  private final Attributes attributes;

  ResponseAttributes(Attributes attributes) {
    this.attributes = attributes;
  }

  /** Returns the status. */
  public OptionalLong code() {
    return attributes.number("response", "code");
  }

  /** Returns where the status came from: {@code via_upstream}, for instance. */
  public Optional<String> codeDetails() {
    return attributes.text("response", "code_details");
  }

  /** Returns Envoy's response flags as a set of bits; 0 if nothing went wrong. */
  public OptionalLong flags() {
    return attributes.number("response", "flags");
  }

  /** Returns the gRPC status, if it is a gRPC response. */
  public OptionalLong grpcStatus() {
    return attributes.number("response", "grpc_status");
  }

  /** Returns all headers by lower-case name; several values of one are joined by commas. */
  public Map<String, String> headers() {
    return attributes.map("response", "headers");
  }

  /** Returns the size of the headers in bytes; 0 when they cannot be read. */
  public OptionalLong headersBytes() {
    return attributes.number("response", "headers_bytes");
  }

  /** Returns all trailers by lower-case name; several values of one are joined by commas. */
  public Map<String, String> trailers() {
    return attributes.map("response", "trailers");
  }

  /** Returns how many bytes of the body were sent. */
  public OptionalLong size() {
    return attributes.number("response", "size");
  }

  /** Returns the size of headers, body and trailers as far as they were sent. */
  public OptionalLong totalSize() {
    return attributes.number("response", "total_size");
  }

  /** Returns the time from the first byte sent upstream to the last one received. */
  public Optional<Duration> backendLatency() {
    return attributes.duration("response", "backend_latency");
  }

  /** Returns a header; several values are joined by commas. */
  public Optional<String> header(String name) {
    return attributes.text("response", "headers", name);
  }

  /** Returns a trailer; several values are joined by commas. */
  public Optional<String> trailer(String name) {
    return attributes.text("response", "trailers", name);
  }
}
