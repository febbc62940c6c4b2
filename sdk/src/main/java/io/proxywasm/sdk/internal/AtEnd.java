package io.proxywasm.sdk.internal;

import org.jspecify.annotations.Nullable;

/** What has to be done when a stream ends, unless it has been done before. */
abstract class AtEnd {
  @Nullable AtEnd next;

  /** Does it; throws nothing. */
  abstract void streamEnded();
}
