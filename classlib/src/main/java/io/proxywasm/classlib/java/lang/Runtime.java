package io.proxywasm.classlib.java.lang;

import org.teavm.runtime.GC;

/** Knows the heap. What ends, starts or waits for programs and threads does not exist. */
public class Runtime {
  private static final Runtime INSTANCE = new Runtime();

  private Runtime() {}

  public static Runtime getRuntime() {
    return INSTANCE;
  }

  public int availableProcessors() {
    return 1;
  }

  public long freeMemory() {
    return GC.getFreeMemory();
  }

  public long totalMemory() {
    return GC.availableBytes();
  }

  public long maxMemory() {
    return GC.maxAvailableBytes();
  }

  public void gc() {
    GC.collectGarbageFull();
  }
}
