package io.proxywasm.sdk.foreign;

import io.proxywasm.sdk.HostCallException;
import io.proxywasm.sdk.internal.ForeignCallbacks;
import io.proxywasm.sdk.internal.ForeignCaller;
import java.util.Optional;

/** Calls a function of the proxy by name, and listens to what the proxy calls. */
public final class ForeignFunction {
  private ForeignFunction() {}

  /**
   * Calls a function, which means the stream or plugin whose callback runs.
   *
   * @param argument in whatever form the function wants it
   * @return what the function gives, maybe no bytes; empty if there is no such function, or if it
   *     answers NOT_FOUND itself
   * @throws HostCallException if the function fails
   */
  public static Optional<byte[]> call(String name, byte[] argument) {
    return ForeignCaller.tryCall(name, argument);
  }

  /**
   * Listens to the calls that the proxy makes to this plugin and its streams. To be called from
   * {@code onVmStart} or later; a second listener takes the first one's place. Envoy itself calls
   * none; extensions of a proxy may.
   */
  public static void onCall(ForeignListener listener) {
    ForeignCallbacks.listen(listener);
  }
}
