package io.proxywasm.harness.envoy;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How an Envoy process runs.
 *
 * @param workers worker threads; each has a VM of its own
 * @param logLevel {@code trace}, {@code debug}, {@code info}, {@code warn}, {@code error}
 * @param filterLogLevel the same for filters and their VMs; empty for the level of all. At {@code
 *     trace} Envoy logs every call between itself and the filter.
 * @param startLimit how long it may take until it serves
 * @param log told every line as it appears, on a thread of its own
 */
public record EnvoyOptions(
    int workers,
    String logLevel,
    String filterLogLevel,
    Duration startLimit,
    Consumer<EnvoyLogLine> log) {

  /** One worker, log level info, a minute to start, nobody told of the log. */
  public static EnvoyOptions defaults() {
    return new EnvoyOptions(1, "info", "", Duration.ofMinutes(1), line -> {});
  }

  /** Runs with so many worker threads. */
  public EnvoyOptions withWorkers(int count) {
    return new EnvoyOptions(count, logLevel, filterLogLevel, startLimit, log);
  }

  /** Logs from this level on; what a filter logs below it never leaves Envoy. */
  public EnvoyOptions withLogLevel(String level) {
    return new EnvoyOptions(workers, level, filterLogLevel, startLimit, log);
  }

  /** Logs what filters and their VMs say from this level on, and the rest from the common level. */
  public EnvoyOptions withFilterLogLevel(String level) {
    return new EnvoyOptions(workers, logLevel, level, startLimit, log);
  }

  /** Waits no longer than this for Envoy to serve. */
  public EnvoyOptions withStartLimit(Duration limit) {
    return new EnvoyOptions(workers, logLevel, filterLogLevel, limit, log);
  }

  /** Tells someone else of the log. */
  public EnvoyOptions withLog(Consumer<EnvoyLogLine> listener) {
    return new EnvoyOptions(workers, logLevel, filterLogLevel, startLimit, listener);
  }
}
