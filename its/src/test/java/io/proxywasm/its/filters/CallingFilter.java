package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.InternalFailureException;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.call.HttpCall;
import io.proxywasm.sdk.call.HttpReply;
import io.proxywasm.sdk.call.Pending;
import io.proxywasm.sdk.internal.RawCallouts;
import java.time.Duration;
import java.util.Optional;

/** Makes the callouts that the header {@code x-do} names, and answers with what came of them. */
public final class CallingFilter implements Plugin {
  private static final int MANY = 20;

  private Pending<String> keys;
  private boolean open;

  public static void main(String[] args) {
    ProxyWasm.register(CallingFilter::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    String order = header(stream, "x-do", "");
    String path = header(stream, "x-path", "/ok");
    open = !header(stream, "x-open", "").isEmpty();
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        return order.equals("response") ? Action.CONTINUE : obey(stream, order, path);
      }

      @Override
      public Action onResponseHeaders(boolean endOfStream) {
        if (order.equals("visible")) {
          stream.response().headers().add("x-reply", RawCallouts.visible());
        }
        if (!order.equals("response")) {
          return Action.CONTINUE;
        }
        get(path)
            .onDone(
                reply -> {
                  stream.response().headers().add("x-reply", reply.body());
                  stream.resumeResponse();
                });
        return Action.PAUSE;
      }
    };
  }

  @Override
  public Optional<LocalResponse> onFilterFailure(HttpStream stream, Throwable failure) {
    return open ? Optional.empty() : Plugin.super.onFilterFailure(stream, failure);
  }

  private Action obey(HttpStream stream, String order, String path) {
    switch (order) {
      case "get" -> get(path).onDone(reply -> stream.respond(200, describe(reply)));
      case "post" ->
          HttpCall.to("web")
              .post(path, "posted")
              .authority("web.example")
              .header("X-Extra", "1")
              .trailer("x-trailer", "2")
              .send()
              .onDone(reply -> stream.respond(200, reply.body()));
      case "trailers" ->
          HttpCall.to("wire")
              .get(path)
              .trailer("x-sent", "2")
              .send()
              .onDone(reply -> stream.respond(200, describe(reply)));
      case "statuses" -> {
        return stream.respond(200, RawCallouts.statuses());
      }
      case "visible" -> get("/ok").onDone(reply -> stream.respond(200, RawCallouts.visible()));
      case "resume" ->
          get(path)
              .onDone(
                  reply -> {
                    stream.request().headers().add("x-reply", reply.body());
                    stream.resumeRequest();
                  });
      case "both" ->
          get("/echo?a")
              .and(get("/echo?b"), (a, b) -> a.body() + " and " + b.body())
              .onDone(both -> stream.respond(200, both));
      case "chain" ->
          get("/echo?first")
              .then(first -> get("/echo?after-" + first.body()))
              .onDone(second -> stream.respond(200, second.body()));
      case "race" ->
          get("/error")
              .or(get("/echo?good"), HttpReply::isSuccess)
              .onDone(winner -> stream.respond(200, winner.body()));
      case "many" -> many(stream);
      case "gone" -> get(path).onDone(reply -> Log.error("a reply for nobody: " + reply.body()));
      case "share" -> {
        if (keys == null) {
          keys = get(path).forPlugin().map(HttpReply::body);
        }
        keys.onDone(shared -> stream.respond(200, "shared " + shared));
      }
      case "throw" ->
          get(path)
              .onDone(
                  reply -> {
                    throw new IllegalStateException("asked to fail after " + reply.status());
                  });
      case "refused" -> {
        return stream.respond(200, refusal(header(stream, "x-cluster", "")));
      }
      case "mark" -> {
        Log.error("all before this is logged");
        return Action.CONTINUE;
      }
      case "open" -> {
        return stream.respond(200, Integer.toString(RawCallouts.underWay()));
      }
      default -> {
        return Action.CONTINUE;
      }
    }
    return Action.PAUSE;
  }

  private static void many(HttpStream stream) {
    Pending<String> all = Pending.of("");
    for (int i = 0; i < MANY; i++) {
      all = all.and(get("/echo?" + i), (before, reply) -> before + " " + reply.body());
    }
    all.onDone(text -> stream.respond(200, text));
  }

  private static Pending<HttpReply> get(String path) {
    return HttpCall.to(path.equals("/unreachable") ? "gone" : "web")
        .get(path)
        .timeout(Duration.ofMillis(path.equals("/slow") ? 300 : 10_000))
        .send();
  }

  private static String refusal(String cluster) {
    try {
      HttpCall.to(cluster).send();
      return "not refused";
    } catch (BadArgumentException | InternalFailureException e) {
      return e.getMessage();
    }
  }

  private static String describe(HttpReply reply) {
    return reply.status()
        + (reply.isSuccess() ? " success" : "")
        + (reply.failed() ? " failed " + reply.failureStatus() + " " + reply.failure() : "")
        + " <"
        + reply.body()
        + "> a="
        + reply.headers().all("A")
        + " trailers="
        + reply.trailers().entries();
  }

  private static String header(HttpStream stream, String name, String otherwise) {
    return stream.request().headers().first(name).orElse(otherwise);
  }
}
