package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.HostCallException;
import io.proxywasm.sdk.ProxyStream;
import io.proxywasm.sdk.UnimplementedException;
import io.proxywasm.sdk.internal.host.ForeignCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.Optional;

/** Calls functions of the proxy by name. */
public final class ForeignCaller {
  private static final String CALL = "proxy_call_foreign_function";

  private ForeignCaller() {}

  /** Calls a function that may be missing, for the context whose code runs. */
  public static Optional<byte[]> tryCall(String name, byte[] argument) {
    Contexts.use(Contexts.running());
    int status = ForeignCalls.call(Utf8.encode(name), argument);
    if (status == Status.NOT_FOUND) {
      return Optional.empty();
    }
    Status.check(status, CALL, name);
    return Optional.of(Returns.bytes());
  }

  /** Calls a function for the context whose code runs. */
  public static byte[] call(String name, byte[] argument) {
    Contexts.use(Contexts.running());
    return calledNow(name, argument);
  }

  /** Calls a function for a stream. */
  public static byte[] callFor(ProxyStream stream, String name, byte[] argument) {
    ((LiveStream) stream).use();
    return calledNow(name, argument);
  }

  /** Calls a function that means the plugin, whose own callback must run. */
  public static byte[] callForPlugin(String name, byte[] argument) {
    if (Contexts.STREAMS.get(Contexts.running()) != null) {
      throw new IllegalStateException(
          name + " is for Plugin.onConfigure: within a stream it is without effect");
    }
    return call(name, argument);
  }

  private static byte[] calledNow(String name, byte[] argument) {
    int status = ForeignCalls.call(Utf8.encode(name), argument);
    if (status == Status.NOT_FOUND) {
      throw new UnimplementedException(
          status, CALL + "(" + name + ") answered NOT_FOUND: this proxy has no such function");
    }
    Status.check(status, CALL, name);
    return Returns.bytes();
  }

  /** Calls a function for a stream that itself answers NOT_FOUND for what it was asked. */
  public static void askFor(ProxyStream stream, String name, byte[] argument, String missing) {
    ((LiveStream) stream).use();
    int status = ForeignCalls.call(Utf8.encode(name), argument);
    if (status == Status.NOT_FOUND) {
      throw new HostCallException(
          status,
          CALL
              + "("
              + name
              + ") answered NOT_FOUND: this proxy has no such function, or "
              + missing);
    }
    Status.check(status, CALL, name);
  }
}
