package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Environment;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.LogLevel;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.Time;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Answers with what the system around the filter gives: time, randomness, environment, log level.
 */
public final class SystemFilter implements Plugin {
  private static String inMain = "";

  private int suppliersAsked;

  public static void main(String[] args) {
    inMain = Environment.get("GREETING").orElse("none");
    ProxyWasm.register(SystemFilter::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        return stream.respond(answer());
      }
    };
  }

  private LocalResponse answer() {
    Log.debug(() -> "asked " + ++suppliersAsked);
    Log.log(LogLevel.WARN, () -> "asked " + ++suppliersAsked);
    var random = new byte[16];
    new SecureRandom().nextBytes(random);
    int bits = 0;
    for (byte b : random) {
      bits |= b;
    }
    return LocalResponse.status(200)
        .header("x-now", Time.now().toString())
        .header("x-nanoseconds", Long.toString(Time.nanoseconds()))
        .header("x-random", bits == 0 ? "zeros" : "bits")
        .header("x-uuid", UUID.randomUUID().toString())
        .header("x-in-main", inMain)
        .header("x-environment", Environment.all().toString())
        .header("x-missing", Environment.get("MISSING").orElse("none"))
        .header("x-debug", Boolean.toString(Log.isEnabled(LogLevel.DEBUG)))
        .header("x-asked", Integer.toString(suppliersAsked));
  }
}
