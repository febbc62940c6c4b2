package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.internal.host.BufferCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;
import io.proxywasm.sdk.json.JsonObject;

/** Reads the configuration at once: the proxy holds it only during {@code onConfigure}. */
final class HostConfiguration implements Configuration {
  private static final int PLUGIN_CONFIGURATION = 7;

  private final byte[] bytes;

  HostConfiguration(int size) {
    if (size == 0) {
      bytes = new byte[0];
      return;
    }
    Status.check(
        BufferCalls.get(PLUGIN_CONFIGURATION, 0, size),
        "proxy_get_buffer_bytes",
        "plugin configuration");
    bytes = Returns.bytes();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public String text() {
    return Utf8.decode(bytes);
  }

  @Override
  public JsonObject json() {
    return bytes.length == 0 ? JsonObject.empty() : JsonObject.parse(text());
  }
}
