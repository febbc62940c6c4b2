package io.proxywasm.maven.build;

/**
 * The Java heap of a filter's VM. The proxy runs one VM per worker thread and plugin, so the upper
 * bound is what a leaking filter can cost per worker.
 *
 * @param min bytes the heap starts with
 * @param max bytes it may grow to before the VM fails with out of memory
 */
public record MemoryBounds(int min, int max) {
  private static final int PAGE = 64 << 10;
  private static final long SMALLEST = PAGE;
  private static final long LARGEST = 1L << 30;

  /**
   * Reads both bounds from their texts, {@code 4 MiB} for instance, and rounds them up to whole
   * pages of 64 KiB, the unit in which WebAssembly grows memory.
   */
  public static MemoryBounds parse(String min, String max) throws BuildException {
    int minBytes = bytes("proxywasm.memory.min", min);
    int maxBytes = bytes("proxywasm.memory.max", max);
    if (minBytes > maxBytes) {
      throw new BuildException(Advice.memoryMinAboveMax(min, max));
    }
    return new MemoryBounds(minBytes, maxBytes);
  }

  private static int bytes(String property, String text) throws BuildException {
    long bytes = MemorySize.parse(property, text);
    if (bytes < SMALLEST || bytes > LARGEST) {
      throw new BuildException(Advice.memoryOutOfRange(property, text, SMALLEST, LARGEST));
    }
    return (int) ((bytes + PAGE - 1) / PAGE) * PAGE;
  }
}
