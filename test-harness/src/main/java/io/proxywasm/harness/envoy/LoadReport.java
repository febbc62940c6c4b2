package io.proxywasm.harness.envoy;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a load.
 *
 * @param statuses how many answers had which status
 * @param failures requests that got no whole answer
 * @param mismatches answers the check found fault with
 * @param firstMismatch the failure or mismatch with the lowest request number, or null
 * @param elapsed from the first request to the last answer
 */
public record LoadReport(
    Map<Integer, Integer> statuses,
    int failures,
    int mismatches,
    @Nullable String firstMismatch,
    Duration elapsed) {

  /** Returns how many requests got an answer, right or wrong. */
  public int answered() {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how many requests were answered with this status. */
  public int answered(int status) {
    return statuses.getOrDefault(status, 0);
  }

  /** Returns answers per second. */
  public double rate() {
    return answered() / (elapsed.toNanos() / 1e9);
  }
}
