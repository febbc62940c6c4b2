package io.proxywasm.harness.internal.host;

/** Leaves a host call that the proxy refuses by trapping; it ends the guest. */
public final class GuestTrap extends RuntimeException {
  private static final long serialVersionUID = 1;

  public GuestTrap(String message) {
    super(message);
  }
}
