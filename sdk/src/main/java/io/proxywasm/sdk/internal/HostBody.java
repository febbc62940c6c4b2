package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.ParseFailureException;
import io.proxywasm.sdk.internal.host.BufferCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;

/** Reads and writes the proxy's buffer. */
class HostBody implements Body {
  static final int REQUEST_BODY = 0;
  static final int RESPONSE_BODY = 1;
  static final int DOWNSTREAM_DATA = 2;
  static final int UPSTREAM_DATA = 3;

  static final byte[] NO_BYTES = new byte[0];

  private final LiveStream stream;
  private final int type;

  HostBody(LiveStream stream, int type) {
    this.stream = stream;
    this.type = type;
  }

  @Override
  public int size() {
    stream.use();
    int status = BufferCalls.getStatus(type);
    if (status == Status.OK) {
      int size = Returns.number();
      if (size < 0) {
        throw new ParseFailureException(
            Status.PARSE_FAILURE, "the proxy gave the " + name() + " a size of " + size);
      }
      return size;
    }
    // The proxy has no buffer outside the body's callbacks.
    if (status == Status.NOT_FOUND || status == Status.BAD_ARGUMENT) {
      return 0;
    }
    throw Status.failure(status, "proxy_get_buffer_status", name());
  }

  @Override
  public byte[] bytes() {
    int size = size();
    return size == 0 ? NO_BYTES : bytes(0, size);
  }

  @Override
  public byte[] bytes(int start, int length) {
    if (start < 0 || length < 0) {
      throw new IllegalArgumentException("start " + start + ", length " + length + ": negative");
    }
    return get(start, length);
  }

  byte[] get(int start, int length) {
    stream.use();
    Status.check(BufferCalls.get(type, start, length), "proxy_get_buffer_bytes", name());
    return Returns.bytes();
  }

  @Override
  public String text() {
    return Utf8.decode(bytes());
  }

  @Override
  public void prepend(byte[] bytes) {
    set(0, 0, bytes);
  }

  @Override
  public void append(byte[] bytes) {
    set(size(), 0, bytes);
  }

  @Override
  public void replace(byte[] bytes) {
    set(0, size(), bytes);
  }

  @Override
  public void prepend(String text) {
    prepend(Utf8.encode(text));
  }

  @Override
  public void append(String text) {
    append(Utf8.encode(text));
  }

  @Override
  public void replace(String text) {
    replace(Utf8.encode(text));
  }

  /** Envoy drains {@code length} bytes when {@code start} is 0, and appends from the end on. */
  void set(int start, int length, byte[] bytes) {
    stream.use();
    Status.check(BufferCalls.set(type, start, length, bytes), "proxy_set_buffer_bytes", name());
  }

  private String name() {
    return switch (type) {
      case REQUEST_BODY -> "request body";
      case RESPONSE_BODY -> "response body";
      case DOWNSTREAM_DATA -> "downstream data";
      default -> "upstream data";
    };
  }
}
