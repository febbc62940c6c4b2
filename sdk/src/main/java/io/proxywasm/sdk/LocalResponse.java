package io.proxywasm.sdk;

import io.proxywasm.sdk.internal.text.Utf8;
import java.util.ArrayList;
import java.util.List;

/** A response that a filter makes itself. Each method changes and returns this one. */
public final class LocalResponse {
  private static final byte[] NO_BYTES = new byte[0];

  private final int status;
  private final List<Header> headers = new ArrayList<>();
  private byte[] body = NO_BYTES;
  private String details = "";
  private int grpcStatus = -1;

  private LocalResponse(int status) {
    this.status = status;
  }

  /**
   * Starts a response.
   *
   * @param status an HTTP status from 200 to 599
   * @throws IllegalArgumentException for another status
   */
  public static LocalResponse status(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("HTTP status " + status + ": give one from 200 to 599");
    }
    return new LocalResponse(status);
  }

  /** Adds a header. */
  public LocalResponse header(String name, String value) {
    return header(Header.of(name, value));
  }

  /** Adds a header. */
  public LocalResponse header(Header header) {
    headers.add(header);
    return this;
  }

  /** Sets the body, as UTF-8. */
  public LocalResponse body(String text) {
    body = Utf8.encode(text);
    return this;
  }

  /** Sets the body. */
  public LocalResponse body(byte[] bytes) {
    body = bytes.clone();
    return this;
  }

  /**
   * Sets what the proxy's access log shows as response code details. Envoy takes no white space in
   * it: blanks become underscores.
   */
  public LocalResponse details(String details) {
    this.details = details;
    return this;
  }

  /**
   * Sets the status a gRPC client gets, 0 to 16. Without it the proxy derives one from the HTTP
   * status.
   *
   * @throws IllegalArgumentException for another status
   */
  public LocalResponse grpcStatus(int grpcStatus) {
    if (grpcStatus < 0 || grpcStatus > 16) {
      throw new IllegalArgumentException("gRPC status " + grpcStatus + ": give one from 0 to 16");
    }
    this.grpcStatus = grpcStatus;
    return this;
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the headers. */
  public List<Header> headers() {
    return List.copyOf(headers);
  }

  /** Returns the body's bytes. */
  public byte[] body() {
    return body.clone();
  }

  /** Returns the details; empty if there are none. */
  public String details() {
    return details;
  }

  /** Returns the gRPC status; -1 if there is none. */
  public int grpcStatus() {
    return grpcStatus;
  }
}
