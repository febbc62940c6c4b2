package io.proxywasm.harness.envoy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Keeps the latest lines of a process's log, so that a talkative filter cannot fill the heap. */
final class EnvoyLog {
  private static final int KEPT = 10_000;

  private final Deque<EnvoyLogLine> lines = new ArrayDeque<>();
  private final Thread reader;

  EnvoyLog(InputStream stream, Consumer<EnvoyLogLine> listener) {
    reader = new Thread(() -> read(stream, listener), "envoy-log");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream stream, Consumer<EnvoyLogLine> listener) {
    EnvoyLogLine last = new EnvoyLogLine("info", "main", "", false);
    try (var text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        last = EnvoyLogLine.parse(line, last);
        add(last);
        listener.accept(last);
      }
    } catch (IOException e) {
      add(new EnvoyLogLine("error", "harness", "The log cannot be read on: " + e, false));
    }
  }

  private synchronized void add(EnvoyLogLine line) {
    if (lines.size() == KEPT) {
      lines.removeFirst();
    }
    lines.addLast(line);
    notifyAll();
  }

  synchronized List<EnvoyLogLine> lines() {
    return List.copyOf(lines);
  }

  /** Waits until a line is there that fits, also one that came before. */
  synchronized Optional<EnvoyLogLine> await(Predicate<EnvoyLogLine> wanted, Duration limit)
      throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (true) {
      Optional<EnvoyLogLine> found = lines.stream().filter(wanted).findFirst();
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (found.isPresent() || left <= 0) {
        return found;
      }
      wait(left);
    }
  }

  /** Waits for the rest of what an ended process wrote. */
  void awaitEnd(Duration limit) throws InterruptedException {
    reader.join(limit.toMillis());
  }
}
