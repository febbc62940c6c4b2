package io.proxywasm.sdk.foreign;

import io.proxywasm.sdk.SerializationFailureException;
import io.proxywasm.sdk.UnimplementedException;
import io.proxywasm.sdk.internal.ForeignCaller;

/** Compresses by the proxy, outside of the VM: zlib's format (RFC 1950), which is not gzip's. */
public final class Compression {
  private Compression() {}

  /**
   * Compresses.
   *
   * @throws UnimplementedException if the proxy has no function {@code compress}
   */
  public static byte[] compress(byte[] bytes) {
    return ForeignCaller.call("compress", bytes);
  }

  /**
   * Takes a compression back. The result may be many times as large: mind the limit of the VM's
   * memory.
   *
   * @throws SerializationFailureException if it is not zlib's format, or incomplete
   * @throws UnimplementedException if the proxy has no function {@code uncompress}
   */
  public static byte[] uncompress(byte[] bytes) {
    return ForeignCaller.call("uncompress", bytes);
  }
}
