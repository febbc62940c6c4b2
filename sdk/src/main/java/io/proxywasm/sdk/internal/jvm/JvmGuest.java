package io.proxywasm.sdk.internal.jvm;

/**
 * A filter on the JVM. One class loader holds one VM: load the SDK and the filter in a class loader
 * of their own, share only {@link HostFunctions}, {@link GuestFunctions} and {@link Returned}, and
 * make one instance.
 */
public final class JvmGuest {
  private JvmGuest() {}
}
