package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks one Envoy's administration listener what became of a filter's file. */
final class AdminListener {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Pattern LINE =
      Pattern.compile(
          "extension_config_discovery\\.\\w+\\.(?<name>[^.]+)\\.(?<stat>\\w+): (?<is>.*)");
  private static final Pattern VERSION = Pattern.compile("\"(.*)\"");

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(PATIENCE)
          .build();

  AdminListener(URI address) {
    this.address = address;
  }

  /**
   * What an Envoy says of a filter.
   *
   * @param version the version it has loaded; empty before the first one. Its configuration dump
   *     does not tell: that shows a refused version as if it were live.
   * @param refusals how often it refused a file
   */
  record Answer(String version, long refusals) {}

  /**
   * Returns what Envoy says of a filter.
   *
   * @return empty if it takes none of this name from a file
   */
  Optional<Answer> filter(String name) throws BuildException {
    String version = null;
    long refusals = 0;
    var lines = LINE.matcher(get("/stats?filter=extension_config_discovery"));
    while (lines.find()) {
      if (lines.group("name").equals(name)) {
        String is = lines.group("is");
        switch (lines.group("stat")) {
          case "version_text" -> version = VERSION.matcher(is).replaceFirst("$1");
          case "update_rejected", "update_failure" -> refusals += Long.parseLong(is);
          default -> {}
        }
      }
    }
    return version == null ? Optional.empty() : Optional.of(new Answer(version, refusals));
  }

  /** Returns the names of the filters that it takes from files. */
  String names() throws BuildException {
    String names =
        LINE.matcher(get("/stats?filter=extension_config_discovery"))
            .results()
            .map(line -> line.group(1))
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }

  /** Returns the file that Envoy logs to; empty if that is its console. */
  Optional<String> logPath() throws BuildException {
    return JsonObject.parse(get("/server_info"))
        .find("command_line_options")
        .map(options -> options.object().string("log_path", ""))
        .filter(path -> !path.isEmpty());
  }

  private String get(String path) throws BuildException {
    var request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw silent("it answers %d to %s".formatted(response.statusCode(), path), null);
      }
      return response.body();
    } catch (IOException e) {
      throw silent(e.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw silent("interrupted", e);
    }
  }

  private BuildException silent(String reason, @Nullable Exception cause) {
    return new BuildException(
        """
        Cannot ask Envoy at %s what it has loaded: %s. Name its administration listener with \
        -Dproxywasm.envoy.admin=http://HOST:PORT. Before Envoy's first start, which needs the filter's \
        file, deploy with -Dproxywasm.envoy.admin=none: nobody then waits until it is loaded."""
            .formatted(address, reason),
        cause);
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
