package io.proxywasm.sdk;

/** A request or a response. Each part can be used in its own callback; see the parts. */
public interface HttpMessage {
  /**
   * Returns the headers, with the pseudo-headers {@code :method}, {@code :path}, {@code :status}.
   */
  HeaderMap headers();

  /** Returns the part of the body that can be read now. */
  Body body();

  /** Returns the trailers. */
  HeaderMap trailers();
}
