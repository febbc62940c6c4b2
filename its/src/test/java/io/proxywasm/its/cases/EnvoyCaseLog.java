package io.proxywasm.its.cases;

import io.proxywasm.harness.envoy.EnvoyLogLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What Envoy logs of a case: all that is not a call, and the last lines whatever they are. */
final class EnvoyCaseLog implements Consumer<EnvoyLogLine> {
  private static final int SHOWN = 100;

  private final EnvoyLogUses uses;
  private final List<EnvoyLogLine> lines = new ArrayList<>();
  private final Deque<EnvoyLogLine> last = new ArrayDeque<>();
  private int callbacks;

  EnvoyCaseLog(AbiUses uses) {
    this.uses = new EnvoyLogUses(uses);
  }

  @Override
  public synchronized void accept(EnvoyLogLine line) {
    uses.line(line);
    if (!EnvoyLogUses.isCall(line)) {
      lines.add(line);
    } else if (line.message().startsWith("[host<-vm] proxy_on_")) {
      callbacks++;
    }
    if (last.size() == SHOWN) {
      last.removeFirst();
    }
    last.addLast(line);
  }

  synchronized List<EnvoyLogLine> lines() {
    return List.copyOf(lines);
  }

  /** Returns how many callbacks of the filter have returned. */
  synchronized int callbacks() {
    return callbacks;
  }

  Optional<String> first(Predicate<EnvoyLogLine> wanted) {
    return lines().stream().filter(wanted).map(EnvoyLogLine::message).findFirst();
  }

  /** Returns the last lines, calls included. */
  synchronized String end() {
    StringBuilder text = new StringBuilder();
    last.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
