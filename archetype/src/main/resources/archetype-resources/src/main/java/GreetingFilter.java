package ${package};

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;

/** One per request: adds the greeting to its response. */
record GreetingFilter(HttpStream stream, GreetingSettings settings) implements HttpFilter {
  @Override
  public Action onResponseHeaders(boolean endOfStream) {
    stream.response().headers().add(settings.header(), settings.greeting());
    return Action.CONTINUE;
  }
}
