package io.proxywasm.its.cases;

import io.proxywasm.harness.envoy.EnvoyLogLine;
import io.proxywasm.harness.envoy.EnvoyProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case in Envoy. */
abstract class EnvoySession implements Session {
  static final Duration PATIENCE = Duration.ofSeconds(15);

  private final EnvoyProcess envoy;
  private final EnvoyCaseLog log;
  private final Map<String, CallServer> called;

  EnvoySession(EnvoyProcess envoy, EnvoyCaseLog log, Map<String, CallServer> called) {
    this.envoy = envoy;
    this.log = log;
    this.called = called;
  }

  final EnvoyProcess envoy() {
    return envoy;
  }

  final EnvoyCaseLog log() {
    return log;
  }

  interface Condition {
    boolean holds() throws Exception;
  }

  static void await(Condition condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds() && System.nanoTime() < end) {
      Thread.sleep(5);
    }
  }

  @Override
  public Duration patience() {
    return PATIENCE;
  }

  @Override
  public List<Logged> logs() {
    return log.lines().stream()
        .filter(EnvoyLogLine::fromFilter)
        .map(line -> new Logged(level(line), line.filterMessage()))
        .toList();
  }

  private static String level(EnvoyLogLine line) {
    return line.level().equals("warning") ? "warn" : line.level();
  }

  @Override
  public @Nullable Long metric(String name) throws Exception {
    return envoy.stats().get("wasmcustom." + name);
  }

  @Override
  public boolean vmFailed() {
    return log.first(
            line ->
                line.component().equals("wasm")
                    && line.level().equals("error")
                    && line.message().startsWith("Function: "))
        .isPresent();
  }

  @Override
  public String trace() {
    return log.end();
  }

  @Override
  public List<Arrived> calls(String cluster) {
    return Objects.requireNonNull(called.get(cluster), () -> "no cluster " + cluster).calls();
  }

  @Override
  public boolean paused(String stream) throws NotObservable {
    throw new NotObservable("Envoy does not tell which streams a filter holds");
  }

  @Override
  public void close() {
    envoy.close();
    called.values().forEach(CallServer::close);
  }
}
