package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.HeaderMap;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Does to a request and its response all that a header-and-body filter can do. */
public final class MessageFilter implements HttpFilter {
  private final HttpStream stream;

  private MessageFilter(HttpStream stream) {
    this.stream = stream;
  }

  public static void main(String[] args) {
    ProxyWasm.register("messages", () -> plugin());
    ProxyWasm.register(
        "other",
        () -> {
          throw new IllegalStateException("the other root id");
        });
  }

  private static Plugin plugin() {
    return new Plugin() {
      @Override
      public HttpFilter newHttpFilter(HttpStream stream) {
        return new MessageFilter(stream);
      }
    };
  }

  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    HeaderMap headers = stream.request().headers();
    if (headers.contains("x-local")) {
      return stream.respond(
          LocalResponse.status(418).header("x-made", "here").body("tea").details("tea_pot"));
    }
    headers.remove("content-length");
    headers.remove("x-removed");
    headers.replace("x-replaced", "new");
    headers.add("x-path", stream.propertyText("request", "path").orElse("none"));
    headers.add("x-nothing", stream.property("no", "such").isPresent() ? "some" : "none");
    List<Header> entries = new ArrayList<>(headers.entries());
    entries.add(Header.of("x-values", String.join("|", headers.all("x-many"))));
    headers.setAll(entries);
    return Action.CONTINUE;
  }

  @Override
  public Action onRequestBody(int bodySize, boolean endOfStream) {
    if (!endOfStream) {
      return Action.PAUSE;
    }
    Body body = stream.request().body();
    String middle = new String(body.bytes(1, 3), StandardCharsets.UTF_8);
    body.replace(body.text() + "," + body.size());
    body.prepend("[" + middle + "]");
    body.append("!");
    return Action.CONTINUE;
  }

  @Override
  public Action onResponseHeaders(boolean endOfStream) {
    HeaderMap headers = stream.response().headers();
    headers.remove("content-length");
    headers.add("x-status", headers.first(":status").orElse("none"));
    headers.add("x-late", lateWrite());
    return Action.CONTINUE;
  }

  /** The request's headers are gone by now, and the exception says so. */
  private String lateWrite() {
    try {
      stream.request().headers().add("x-late", "no");
      return "accepted";
    } catch (BadArgumentException e) {
      return e.getMessage().substring(0, e.getMessage().indexOf(':'));
    }
  }

  @Override
  public Action onResponseBody(int bodySize, boolean endOfStream) {
    if (!endOfStream) {
      return Action.PAUSE;
    }
    stream.response().body().prepend("start!");
    stream.response().body().append("!end");
    return Action.CONTINUE;
  }
}
