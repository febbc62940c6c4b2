package io.proxywasm.harness.envoy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks Envoy's administration listener. */
final class EnvoyAdmin {
  private static final Pattern LISTENER_LINE =
      Pattern.compile("^" + EnvoyConfig.LISTENER + "::.*:(\\d+)$", Pattern.MULTILINE);

  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  EnvoyAdmin(URI base) {
    this.base = base;
  }

  URI base() {
    return base;
  }

  boolean isLive() throws InterruptedException {
    try {
      return get("/ready").startsWith("LIVE");
    } catch (IOException e) {
      return false;
    }
  }

  Optional<Integer> listenerPort() throws InterruptedException {
    try {
      Matcher line = LISTENER_LINE.matcher(get("/listeners"));
      return line.find() ? Optional.of(Integer.valueOf(line.group(1))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads counters and gauges; histograms are left out. */
  Map<String, Long> stats() throws IOException, InterruptedException {
    Map<String, Long> stats = new TreeMap<>();
    get("/stats?type=Counters").lines().forEach(line -> put(line, stats));
    get("/stats?type=Gauges").lines().forEach(line -> put(line, stats));
    return stats;
  }

  private static void put(String line, Map<String, Long> stats) {
    int colon = line.lastIndexOf(": ");
    if (colon > 0) {
      stats.put(line.substring(0, colon), Long.parseUnsignedLong(line.substring(colon + 2)));
    }
  }

  String get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(10)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
