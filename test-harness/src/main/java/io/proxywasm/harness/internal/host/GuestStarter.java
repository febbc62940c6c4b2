package io.proxywasm.harness.internal.host;

/** What starts guests of one filter: an engine with the filter's classes or module. */
public interface GuestStarter {
  /**
   * Makes a new guest whose start-up code has not run yet.
   *
   * @throws io.proxywasm.harness.HostFailure if the filter cannot be linked
   */
  Guest start(HostCalls host);

  /**
   * Told which plugin configuration a guest has taken.
   *
   * @throws io.proxywasm.harness.HostFailure if the filter should have refused it
   */
  default void configured(byte[] configuration) {}
}
