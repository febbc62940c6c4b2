package io.proxywasm.sdk;

/**
 * What the VM's memory looks like, for load tests and leak hunts. The values are a module's: on the
 * JVM, where the JVM's own tools see more, they are 0.
 */
public final class VmMemory {
  private VmMemory() {}

  /** Returns how often the collector has run in this VM. */
  public static int collections() {
    return 0;
  }

  /** Returns the size of the VM's linear memory in pages of 64 KiB. */
  public static int pages() {
    return 0;
  }
}
