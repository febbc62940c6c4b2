package io.proxywasm.sdk.teavm.host;

import io.proxywasm.sdk.internal.Callbacks;
import io.proxywasm.sdk.internal.ForeignCallbacks;
import org.teavm.interop.Export;

/** Calls of the proxy beyond the ABI. */
public final class ForeignEvents {
  private ForeignEvents() {}

  /** Makes the module take such calls: what refers to this class brings its export. */
  public static void expect() {}

  @Export(name = "proxy_on_foreign_function")
  public static void onCall(int contextId, int functionId, int argumentSize) {
    ForeignCallbacks.onCall(Callbacks.begun(contextId), functionId, argumentSize);
    Callbacks.ended();
  }
}
