package io.proxywasm.harness.envoy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what the connections of a load saw. */
final class LoadTally {
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private int failures;
  private int mismatches;
  private int firstIndex = Integer.MAX_VALUE;
  private @Nullable String first;

  synchronized void answer(int index, int status, @Nullable String mismatch) {
    statuses.merge(status, 1, Integer::sum);
    if (mismatch != null) {
      mismatches++;
      note(index, mismatch);
    }
  }

  synchronized void failure(int index, IOException e) {
    failures++;
    note(index, e.toString());
  }

  private void note(int index, String text) {
    if (index < firstIndex) {
      firstIndex = index;
      first = "request " + index + ": " + text;
    }
  }

  synchronized LoadReport report(Duration elapsed) {
    return new LoadReport(Map.copyOf(statuses), failures, mismatches, first, elapsed);
  }
}
