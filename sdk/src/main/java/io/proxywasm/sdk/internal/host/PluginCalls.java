package io.proxywasm.sdk.internal.host;

/** What becomes of a plugin. */
public final class PluginCalls {
  private PluginCalls() {}

  public static int done() {
    return Host.functions().done();
  }
}
