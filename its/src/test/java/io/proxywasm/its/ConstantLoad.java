package io.proxywasm.its;

import io.proxywasm.harness.envoy.LoadDriver;
import io.proxywasm.harness.envoy.LoadReport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Requests without a pause, until it is ended. */
final class ConstantLoad implements AutoCloseable {
  private static final int CONNECTIONS = 4;
  private static final int BATCH = 200;
  private static final byte[] REQUEST =
      "GET / HTTP/1.1\r\nhost: example.com\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private final LoadDriver driver;
  private final CompletableFuture<LoadReport> report;
  private volatile boolean ended;

  private ConstantLoad(LoadDriver driver) {
    this.driver = driver;
    this.report = CompletableFuture.supplyAsync(this::run);
  }

  static ConstantLoad on(URI uri, LoadDriver.Check check) {
    return new ConstantLoad(new LoadDriver(uri, index -> REQUEST, check));
  }

  private LoadReport run() {
    try {
      LoadReport all = driver.run(CONNECTIONS, 0, BATCH);
      for (int first = BATCH; !ended; first += BATCH) {
        all = sum(all, driver.run(CONNECTIONS, first, BATCH));
      }
      return all;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LoadReport sum(LoadReport one, LoadReport other) {
    Map<Integer, Integer> statuses = new HashMap<>(one.statuses());
    other.statuses().forEach((status, count) -> statuses.merge(status, count, Integer::sum));
    return new LoadReport(
        statuses,
        one.failures() + other.failures(),
        one.mismatches() + other.mismatches(),
        one.firstMismatch() == null ? other.firstMismatch() : one.firstMismatch(),
        one.elapsed().plus(other.elapsed()));
  }

  LoadReport end() {
    ended = true;
    return report.join();
  }

  @Override
  public void close() {
    end();
  }
}
