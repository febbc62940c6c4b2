package io.proxywasm.sdk.internal;

/**
 * What ends with a stream or plugin. An interface so that the compiler sees which of them a filter
 * has: one that is never made leaves nothing in the module.
 */
interface Ending {
  void end();
}
