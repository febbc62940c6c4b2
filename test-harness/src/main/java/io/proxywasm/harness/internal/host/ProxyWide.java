package io.proxywasm.harness.internal.host;

/** What all VMs of one proxy have in common. */
public final class ProxyWide {
  public final Statistics statistics = new Statistics();
  public final SharedData data = new SharedData();
  public final SharedQueues queues = new SharedQueues();
}
