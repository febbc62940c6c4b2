package io.proxywasm.harness.junit;

/** Carries the calls between proxy and filter along with a test's failure, and no stack. */
final class HostCallTrace extends Exception {
  private static final long serialVersionUID = 1;

  HostCallTrace(String trace) {
    super("the calls between proxy and filter, the last ones last:\n" + trace, null, false, false);
  }
}
