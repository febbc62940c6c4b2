package io.proxywasm.sdk.foreign;

/** Takes a call of the proxy to the filter, in whatever form the two have agreed on. */
@FunctionalInterface
public interface ForeignListener {
  /**
   * Takes a call. An exception is logged and no more.
   *
   * @param functionId what is called
   * @param argument its argument, maybe no bytes
   */
  void called(int functionId, byte[] argument);
}
