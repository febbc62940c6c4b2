package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.Shutdown;
import io.proxywasm.sdk.call.HttpCall;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does in each request what the header {@code x-do} says. */
public final class ObedientPlugin implements Plugin {
  private @Nullable HttpStream kept;
  private final Promise<String> promise = new Promise<>();
  private boolean failInAnswer;

  public static void main(String[] args) {
    ProxyWasm.register(ObedientPlugin::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    if (configuration.text().equals("no!")) {
      throw new IllegalArgumentException("refused");
    }
  }

  @Override
  public void onDone(Shutdown shutdown) {
    throw new IllegalStateException("plugin done");
  }

  @Override
  public Optional<LocalResponse> onFilterFailure(HttpStream stream, Throwable failure) {
    if (failInAnswer) {
      throw new IllegalStateException("no answer");
    }
    return Optional.of(LocalResponse.status(502));
  }

  @Override
  public @Nullable HttpFilter newHttpFilter(HttpStream stream) {
    String order = stream.request().headers().first("x-do").orElseThrow();
    if (order.equals("no-filter")) {
      return null;
    } else if (order.equals("fail-to-make")) {
      throw new IllegalStateException("not made");
    }
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        return obey(stream, order);
      }

      @Override
      public Action onResponseHeaders(boolean endOfStream) {
        Log.info("response of " + stream.id());
        return Action.CONTINUE;
      }

      @Override
      public Action onResponseBody(int bodySize, boolean endOfStream) {
        throw new IllegalStateException("in the body");
      }
    };
  }

  private Action obey(HttpStream stream, String order) {
    switch (order) {
      case "keep" -> kept = stream;
      case "use-kept" -> {
        kept.request().headers().add("a", "kept");
        kept.request().headers().add("b", "kept");
        stream.request().headers().add("c", "own");
      }
      case "own-later" ->
          promise.onDone(value -> stream.request().headers().add("later", "" + stream.id()));
      case "call-out" -> HttpCall.to("cluster").send();
      case "keep-promise" -> promise.keep(order);
      case "resume-response" -> stream.resumeResponse();
      case "read-body" -> stream.request().body().bytes();
      case "overflow" -> overflow(0);
      case "assert" -> throw new AssertionError("an error");
      case "cause" ->
          throw new IllegalStateException("outer", new IllegalArgumentException("inner"));
      case "circle" -> throw circle();
      case "fail-twice" -> {
        failInAnswer = true;
        throw new IllegalStateException("first");
      }
      default -> stream.request().headers().add("done", order);
    }
    return Action.CONTINUE;
  }

  private static int overflow(int depth) {
    return depth < 0 ? 0 : overflow(depth + 1) + 1;
  }

  private static RuntimeException circle() {
    var one = new IllegalStateException("one");
    one.initCause(new IllegalStateException("other", one));
    return one;
  }
}
