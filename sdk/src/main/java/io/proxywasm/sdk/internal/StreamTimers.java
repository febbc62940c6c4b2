package io.proxywasm.sdk.internal;

import java.util.ArrayList;
import java.util.List;

/** The tasks that end with a stream. */
final class StreamTimers implements Ending {
  private final int streamId;
  private final List<Timer> timers = new ArrayList<>();

  StreamTimers(int streamId) {
    this.streamId = streamId;
  }

  void add(Timer timer) {
    timers.add(timer);
  }

  void remove(Timer timer) {
    timers.remove(timer);
  }

  @Override
  public void end() {
    for (Timer timer : List.copyOf(timers)) {
      try {
        timer.cancel();
      } catch (RuntimeException e) {
        Failures.log("the end of a stream's task", streamId, e);
      }
    }
  }
}
