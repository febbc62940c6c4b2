package io.proxywasm.its.filters;

/** One stream of {@link CanaryFilter}. */
interface Walker {
  /** Does something to this stream, from whosever callback. */
  void step();
}
