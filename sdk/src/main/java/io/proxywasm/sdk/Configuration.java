package io.proxywasm.sdk;

import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;

/** A plugin's or a VM's configuration, as the proxy holds it. */
public interface Configuration {
  /** Returns the bytes; empty if there is no configuration. */
  byte[] bytes();

  /** Returns the bytes as text: UTF-8, with U+FFFD for what is not. */
  String text();

  /**
   * Reads the configuration as a JSON object; as an empty one if there is no configuration. Envoy
   * gives a {@code google.protobuf.Struct} as JSON, too.
   *
   * @throws JsonException if it is not one; the message has line, column and path
   */
  JsonObject json();
}
