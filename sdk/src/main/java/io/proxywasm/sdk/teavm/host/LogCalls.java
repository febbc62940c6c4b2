package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** The proxy's log. */
public final class LogCalls {
  private LogCalls() {}

  public static void log(int level, byte[] message) {
    logImport(level, Address.ofData(message), message.length);
    Address.pin(message);
  }

  @Import(module = "env", name = "proxy_log")
  private static native int logImport(int level, Address message, int messageSize);
}
