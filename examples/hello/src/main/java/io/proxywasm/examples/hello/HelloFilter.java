package io.proxywasm.examples.hello;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;

/** Greets the upstream in a request header. */
record HelloFilter(HttpStream stream, String greeting) implements HttpFilter {
  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    stream.request().headers().add("x-hello", greeting);
    return Action.CONTINUE;
  }
}
