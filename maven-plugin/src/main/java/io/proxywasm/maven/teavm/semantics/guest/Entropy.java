package io.proxywasm.maven.teavm.semantics.guest;

import org.teavm.backend.wasm.wasi.Wasi;
import org.teavm.interop.Address;

/** Takes random bytes from the host. */
public final class Entropy {
  private Entropy() {}

  /**
   * Fills the array; a host without randomness is an error and no reason to go on with guessable
   * numbers.
   */
  public static void fill(byte[] bytes) {
    int error = Wasi.randomGet(Address.ofData(bytes), bytes.length);
    if (error != 0) {
      throw new IllegalStateException(
          "the host gave no random bytes: random_get returned " + error);
    }
  }

  /** Returns 64 random bits. */
  static long nextLong() {
    byte[] bytes = new byte[8];
    fill(bytes);
    return toLong(bytes, 0);
  }

  static long toLong(byte[] bytes, int offset) {
    long result = 0;
    for (int i = 0; i < 8; i++) {
      result = result << 8 | (bytes[offset + i] & 0xff);
    }
    return result;
  }
}
