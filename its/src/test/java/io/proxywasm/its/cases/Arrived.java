package io.proxywasm.its.cases;

import io.proxywasm.harness.HeaderList;

/** What has arrived of a message at one end. */
final class Arrived {
  private final HeaderList headers;
  private final byte[] body;
  private final HeaderList trailers;
  private final boolean complete;

  Arrived(HeaderList headers, byte[] body, HeaderList trailers, boolean complete) {
    this.headers = headers;
    this.body = body;
    this.trailers = trailers;
    this.complete = complete;
  }

  HeaderList headers() {
    return headers;
  }

  byte[] body() {
    return body;
  }

  HeaderList trailers() {
    return trailers;
  }

  /** Tells whether the end of the message was there. */
  boolean complete() {
    return complete;
  }
}
