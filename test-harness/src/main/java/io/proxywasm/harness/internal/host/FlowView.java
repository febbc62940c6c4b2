package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import org.jspecify.annotations.Nullable;

/**
 * What a guest may see of one direction at this moment. A part appears with its callback, stays
 * while the stream is paused there, and is gone once the part was passed on.
 */
final class FlowView {
  @Nullable HeaderTable headers;
  @Nullable HeaderTable trailers;
  @Nullable BodyBuffer body;

  /** Trailers the guest made itself, by writing to them in the last body callback. */
  @Nullable HeaderTable madeTrailers;

  boolean endOfStream;

  /** Returns the trailers to write to: made on demand during the last body callback. */
  @Nullable HeaderTable writableTrailers() {
    if (trailers == null && body != null && endOfStream) {
      madeTrailers = HeaderTable.ofTrailers(HeaderList.EMPTY);
      trailers = madeTrailers;
    }
    return trailers;
  }

  /** Takes everything from the guest's sight, as resuming the request does. */
  void clear() {
    headers = null;
    trailers = null;
    body = null;
  }
}
