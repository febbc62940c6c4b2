package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Import;

/** What becomes of a plugin. */
public final class PluginCalls {
  private PluginCalls() {}

  public static int done() {
    return doneImport();
  }

  @Import(module = "env", name = "proxy_done")
  private static native int doneImport();
}
