package io.proxywasm.sdk.teavm.host;

import io.proxywasm.sdk.teavm.Memory;
import org.teavm.interop.Address;

/** Where host calls write what they give back: two 32-bit integers, 0 where they write nothing. */
public final class Returns {
  private static final int[] SLOTS = new int[2];

  private Returns() {}

  /** Returns the slots for the next host call, empty; to be pinned by the caller. */
  static int[] slots() {
    clear();
    return SLOTS;
  }

  /** Forgets what was given back. */
  public static void clear() {
    Address.ofData(SLOTS).putLong(0);
    Memory.clear();
  }

  /** Returns the second slot's address. */
  static Address second(int[] slots) {
    return Address.ofData(slots).add(4);
  }

  /** Returns the bytes whose address and size the host has written. */
  public static byte[] bytes() {
    return Memory.take(SLOTS[0], SLOTS[1]);
  }

  /** Returns the number in the first slot. */
  public static int number() {
    return SLOTS[0];
  }

  /** Returns the number in both slots, little endian. */
  public static long longNumber() {
    return (long) SLOTS[1] << 32 | (SLOTS[0] & 0xFFFFFFFFL);
  }
}
