package io.proxywasm.its.cases;

/** Is told what a case used of the ABI. */
@FunctionalInterface
interface AbiUses {
  /**
   * Notes a use.
   *
   * @param name a host call, or a callback
   * @param result a call's status; {@code called} for a callback that ran
   */
  void used(String name, String result);
}
