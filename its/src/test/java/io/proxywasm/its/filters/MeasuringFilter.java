package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.metrics.Counter;
import io.proxywasm.sdk.metrics.Gauge;
import io.proxywasm.sdk.metrics.Histogram;
import io.proxywasm.sdk.metrics.Tagged;

/** Counts requests, which tell the count so far, in metrics with and without tags. */
public final class MeasuringFilter implements Plugin {
  /** Static, so that they are made before the proxy allows definitions. */
  private static final Counter REQUESTS = Counter.named("requests");

  private static final Tagged<Counter> ANSWERS = Counter.tagged("answers", "method", "status");

  private final Gauge active = Gauge.named("active.requests");
  private final Gauge limit = Gauge.named("limit");
  private final Tagged<Histogram> sizes = Histogram.tagged("request_bytes", "method");

  public static void main(String[] args) {
    ProxyWasm.register(MeasuringFilter::new);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    String method = stream.request().headers().first(":method").orElseThrow();
    limit.record(4_000_000_000L);
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        REQUESTS.increment();
        active.increment();
        return Action.CONTINUE;
      }

      @Override
      public Action onRequestBody(int bodySize, boolean endOfStream) {
        sizes.with(method).record(bodySize);
        return Action.CONTINUE;
      }

      @Override
      public Action onResponseHeaders(boolean endOfStream) {
        var headers = stream.response().headers();
        ANSWERS.with(method, headers.first(":status").orElseThrow()).increment(1);
        headers.add("x-requests", Long.toString(REQUESTS.value()));
        headers.add("x-active", Long.toString(active.value()));
        headers.add("x-limit", Long.toString(limit.value()));
        return Action.CONTINUE;
      }

      @Override
      public void onLog() {
        active.decrement();
      }
    };
  }
}
