package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.Schedule;
import io.proxywasm.sdk.VmMemory;
import io.proxywasm.sdk.call.HttpCall;
import io.proxywasm.sdk.internal.ContextCount;
import io.proxywasm.sdk.internal.RawCallouts;
import io.proxywasm.sdk.metrics.Counter;
import io.proxywasm.sdk.metrics.Gauge;
import io.proxywasm.sdk.metrics.Histogram;
import io.proxywasm.sdk.metrics.Tagged;
import io.proxywasm.sdk.shared.SharedData;
import java.time.Duration;

/**
 * Does on each request what lasts beyond it: asks another service and waits for its reply, counts
 * in metrics and in data that the workers share; and ticks meanwhile.
 */
public final class BusyPlugin implements Plugin {
  private final String vm = Long.toString(System.nanoTime());
  private final Tagged<Counter> requests = Counter.tagged("requests", "method");
  private final Gauge open = Gauge.named("open");
  private final Histogram paths = Histogram.named("path_length");
  private final Counter ticks = Counter.named("ticks");

  public static void main(String[] args) {
    ProxyWasm.register(BusyPlugin::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    Schedule.every(Duration.ofMillis(5), ticks::increment);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new BusyFilter(stream);
  }

  private final class BusyFilter implements HttpFilter {
    private final HttpStream stream;

    BusyFilter(HttpStream stream) {
      this.stream = stream;
    }

    @Override
    public Action onRequestHeaders(boolean endOfStream) {
      var headers = stream.request().headers();
      String path = headers.first(":path").orElseThrow();
      open.increment();
      if (path.equals("/state")) {
        return stream.respond(200, state());
      }
      requests.with(headers.first(":method").orElseThrow()).increment();
      paths.record(path.length());
      HttpCall.to("service")
          .get(path)
          .timeout(Duration.ofSeconds(20))
          .send()
          .onDone(
              reply -> {
                headers.add("x-reply", reply.status() + " " + reply.body().length());
                headers.add("x-echoes", Boolean.toString(reply.body().contains("GET " + path)));
                SharedData.add("replies", 1);
                stream.resumeRequest();
              });
      return Action.PAUSE;
    }

    @Override
    public void onDone() {
      open.decrement();
    }
  }

  /** Returns what this VM holds, and what all of them have counted. */
  private String state() {
    return vm
        + " streams="
        + ContextCount.streams()
        + " callouts="
        + RawCallouts.underWay()
        + " pages="
        + VmMemory.pages()
        + " collections="
        + VmMemory.collections()
        + " replies="
        + SharedData.getLong("replies");
  }
}
