package io.proxywasm.its.filters;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.Schedule;
import io.proxywasm.sdk.ScheduledTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Schedules what its configuration lists, {@code once} or {@code every} so many milliseconds, and
 * what the request header {@code x-do} says; tells the number of runs in {@code x-runs}.
 */
public final class TickingFilter implements Plugin {
  private final List<ScheduledTask> tasks = new ArrayList<>();
  private int runs;

  public static void main(String[] args) {
    ProxyWasm.register(TickingFilter::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    for (String line : configuration.text().split("\n", -1)) {
      int blank = line.indexOf(' ');
      Duration time = Duration.ofMillis(Integer.parseInt(line.substring(blank + 1)));
      switch (line.substring(0, blank)) {
        case "once" -> tasks.add(Schedule.once(time, () -> run(line)));
        case "every" -> tasks.add(Schedule.every(time, () -> run(line)));
        case "failing" -> tasks.add(Schedule.every(time, () -> fail(line)));
        default -> throw new IllegalArgumentException(line);
      }
    }
  }

  private void run(String line) {
    runs++;
    Log.info(line);
  }

  private void fail(String line) {
    run(line);
    throw new IllegalStateException("asked to fail in " + line);
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        switch (stream.request().headers().first("x-do").orElse("")) {
          case "cancel" -> tasks.forEach(ScheduledTask::cancel);
          case "wait" -> {
            Schedule.once(Duration.ofMillis(200), stream::resumeRequest);
            return Action.PAUSE;
          }
          default -> {}
        }
        return Action.CONTINUE;
      }

      @Override
      public Action onResponseHeaders(boolean endOfStream) {
        stream.response().headers().add("x-runs", Integer.toString(runs));
        return Action.CONTINUE;
      }
    };
  }
}
