package io.proxywasm.sdk.internal;

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

/** Schedules what its configuration and each request's header say: "once 5, every 100". */
public final class SchedulingPlugin implements Plugin {
  private final List<ScheduledTask> tasks = new ArrayList<>();

  public static void main(String[] args) {
    ProxyWasm.register(SchedulingPlugin::new);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    obey(configuration.text());
  }

  @Override
  public HttpFilter newHttpFilter(HttpStream stream) {
    return new HttpFilter() {
      @Override
      public Action onRequestHeaders(boolean endOfStream) {
        obey(stream.request().headers().first("x-do").orElseThrow());
        stream.request().headers().add("done", "yes");
        return Action.CONTINUE;
      }
    };
  }

  private void obey(String orders) {
    for (String order : orders.split(", ", -1)) {
      String[] words = order.split(" ", -1);
      switch (words[0]) {
        case "once" -> tasks.add(Schedule.once(time(words[1]), () -> Log.info(order)));
        case "every" -> tasks.add(Schedule.every(time(words[1]), () -> Log.info(order)));
        case "again" -> Schedule.once(Duration.ZERO, () -> obey("log, again"));
        case "until" -> tasks.add(Schedule.every(time(words[1]), () -> obey("log, cancel")));
        case "fail" -> Schedule.every(time(words[1]), SchedulingPlugin::fail);
        case "log" -> Log.info("ran");
        case "cancel" -> tasks.forEach(ScheduledTask::cancel);
        default -> throw new IllegalArgumentException(order);
      }
    }
  }

  private static void fail() {
    throw new IllegalStateException("asked to fail");
  }

  private static Duration time(String milliseconds) {
    return Duration.ofMillis(Long.parseLong(milliseconds));
  }
}
