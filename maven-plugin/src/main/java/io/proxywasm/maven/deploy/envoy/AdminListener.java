package io.proxywasm.maven.deploy.envoy;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.deploy.ProxyListener;
import io.proxywasm.sdk.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks one Envoy's administration listener what became of a filter's file. */
final class AdminListener {
  private static final String ADVICE =
      """
      Name Envoy's administration listener with -Dproxywasm.envoy.admin=http://HOST:PORT. Before \
      Envoy's first start, which needs the filter's file, deploy with -Dproxywasm.envoy.admin=none: \
      nobody then waits until it is loaded.""";
  private static final Pattern LINE =
      Pattern.compile(
          "extension_config_discovery\\.\\w+\\.(?<name>[^.]+)\\.(?<stat>\\w+): (?<is>.*)");
  private static final Pattern VERSION = Pattern.compile("\"(.*)\"");

  private final ProxyListener http;

  AdminListener(URI address) {
    this.http = new ProxyListener(address, ADVICE);
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
    var lines = LINE.matcher(http.get("/stats?filter=extension_config_discovery"));
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
        LINE.matcher(http.get("/stats?filter=extension_config_discovery"))
            .results()
            .map(line -> line.group(1))
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }

  /** Returns the file that Envoy logs to; empty if that is its console. */
  Optional<String> logPath() throws BuildException {
    return JsonObject.parse(http.get("/server_info"))
        .find("command_line_options")
        .map(options -> options.object().string("log_path", ""))
        .filter(path -> !path.isEmpty());
  }

  @Override
  public String toString() {
    return http.toString();
  }
}
