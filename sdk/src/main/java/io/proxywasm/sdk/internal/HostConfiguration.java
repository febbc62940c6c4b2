package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.internal.host.BufferCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;
import io.proxywasm.sdk.json.JsonObject;

/** Reads a configuration at once: the proxy holds the plugin's only during {@code onConfigure}. */
final class HostConfiguration implements Configuration {
  private static final int VM_CONFIGURATION = 6;
  private static final int PLUGIN_CONFIGURATION = 7;
  private static final byte[] NO_BYTES = new byte[0];

  private final byte[] bytes;

  private HostConfiguration(byte[] bytes) {
    this.bytes = bytes;
  }

  static HostConfiguration ofVm(int size) {
    return read(VM_CONFIGURATION, size, "VM configuration");
  }

  static HostConfiguration ofPlugin(int size) {
    return read(PLUGIN_CONFIGURATION, size, "plugin configuration");
  }

  private static HostConfiguration read(int buffer, int size, String name) {
    if (size == 0) {
      return new HostConfiguration(NO_BYTES);
    }
    Status.check(BufferCalls.get(buffer, 0, size), "proxy_get_buffer_bytes", name);
    return new HostConfiguration(Returns.bytes());
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
    return bytes.length == 0 ? JsonObject.empty() : JsonObject.parse(bytes);
  }
}
