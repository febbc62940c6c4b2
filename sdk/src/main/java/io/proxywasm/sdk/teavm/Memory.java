package io.proxywasm.sdk.teavm;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;

/**
 * The allocator that the host calls. What it hands out are Java arrays, so that a returned value
 * needs no copy. No call of the ABI takes more than one, and between the allocation and the end of
 * the call no Java code runs that could let the collector move it.
 */
public final class Memory {
  /** Up to here a size is taken for one the filter can have asked for; beyond it is checked. */
  private static final int USUAL_SIZE = 1 << 16;

  private static final Address REFUSED = Address.fromInt(0);
  private static final byte[] NO_BYTES = new byte[0];

  private static byte @Nullable [] allocated;

  private Memory() {}

  /**
   * Allocates for the host; address 0 refuses: a size the heap has no room for, which would end the
   * VM, and a second array within one host call, during which the collector could move the first.
   */
  public static Address allocate(int size) {
    if (allocated != null || size < 0 || (size > USUAL_SIZE && !fits(size))) {
      return REFUSED;
    }
    byte[] bytes = new byte[size];
    allocated = bytes;
    return Address.ofData(bytes);
  }

  /** Tells whether the heap has room; the compiler fills in how. */
  static boolean fits(int size) {
    return true;
  }

  /** Forgets what the host has allocated and did not return. */
  public static void clear() {
    allocated = null;
  }

  /** Adopts what the host has filled. */
  public static byte[] take(int address, int size) {
    byte[] bytes = allocated;
    allocated = null;
    if (size == 0) {
      return NO_BYTES;
    }
    if (bytes == null || size < 0 || size > bytes.length) {
      throw new IllegalStateException(
          "the proxy returned " + size + " bytes that it did not allocate in this module");
    }
    if (Address.ofData(bytes).toInt() != address) {
      throw new IllegalStateException("the proxy returned bytes from an address of its own");
    }
    return size == bytes.length ? bytes : shortened(bytes, size);
  }

  private static byte[] shortened(byte[] bytes, int size) {
    byte[] copy = new byte[size];
    System.arraycopy(bytes, 0, copy, 0, size);
    return copy;
  }
}
