package io.proxywasm.sdk.internal.host;

import io.proxywasm.sdk.internal.jvm.HostFunctions;
import org.jspecify.annotations.Nullable;

/** The host of this class loader's VM. */
public final class Host {
  private static @Nullable HostFunctions functions;

  private Host() {}

  /** Connects the SDK to its host, once per class loader. */
  public static void connect(HostFunctions host) {
    functions = host;
  }

  static HostFunctions functions() {
    HostFunctions host = functions;
    if (host == null) {
      throw new IllegalStateException(
          "no proxy around this filter: run it in a test with @FilterTest, or as wasm");
    }
    return host;
  }
}
