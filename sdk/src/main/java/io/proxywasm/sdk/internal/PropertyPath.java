package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.text.Utf8;

/** A property's path in the ABI's form: its parts separated by NUL. */
final class PropertyPath {
  private PropertyPath() {}

  static byte[] encode(String... path) {
    if (path.length == 0) {
      throw new IllegalArgumentException("an empty property path");
    }
    return Utf8.encode(String.join("\0", path));
  }
}
