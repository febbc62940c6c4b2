package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.internal.host.PropertyCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.Optional;

/** The properties of the effective context. A path is in the ABI's form parted by NUL. */
public final class Properties {
  private Properties() {}

  public static Optional<byte[]> read(String... path) {
    int status = PropertyCalls.get(encode(path));
    if (status == Status.OK) {
      return Optional.of(Returns.bytes());
    }
    if (status == Status.NOT_FOUND) {
      return Optional.empty();
    }
    throw Status.failure(status, "proxy_get_property", String.join(".", path));
  }

  static void write(byte[] value, String... path) {
    int status = PropertyCalls.set(encode(path), value);
    if (status == Status.BAD_ARGUMENT) {
      throw new BadArgumentException(
          status,
          "proxy_set_property("
              + String.join(".", path)
              + ") answered BAD_ARGUMENT: it is declared read-only and set already");
    }
    Status.check(status, "proxy_set_property", String.join(".", path));
  }

  private static byte[] encode(String... path) {
    if (path.length == 0) {
      throw new IllegalArgumentException("an empty property path");
    }
    return Utf8.encode(String.join("\0", path));
  }
}
