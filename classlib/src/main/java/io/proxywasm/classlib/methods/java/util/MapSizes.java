package io.proxywasm.classlib.methods.java.util;

/** Refuses what no map can be made of. */
final class MapSizes {
  private MapSizes() {}

  static void check(int capacity, String message) {
    if (capacity < 0) {
      throw new IllegalArgumentException(message + capacity);
    }
  }

  static void check(float loadFactor, String message) {
    if (!(loadFactor > 0)) {
      throw new IllegalArgumentException(message + loadFactor);
    }
  }
}
