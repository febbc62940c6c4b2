package io.proxywasm.harness.envoy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An Envoy between its launch and its first request.
 *
 * @param shutdown ends the process with the JVM
 * @param deadline on {@link System#nanoTime}'s clock
 */
record EnvoyStart(Process process, Path folder, EnvoyLog log, Thread shutdown, long deadline) {
  private static final Map<String, Object> ADMIN =
      Map.of("address", EnvoyConfig.address(EnvoyConfig.LOOPBACK, 0));
  private static final String ADMIN_FILE = "admin";
  private static final long POLL_MILLIS = 20;
  private static final Duration LOG_END = Duration.ofSeconds(5);

  static EnvoyStart launch(Path executable, String bootstrap, EnvoyOptions options)
      throws EnvoyException {
    try {
      Path folder = Files.createTempDirectory("proxy-wasm-envoy");
      // JSON is YAML too.
      Path file = Files.writeString(folder.resolve("envoy.yaml"), bootstrap);
      List<String> command =
          new ArrayList<>(
              List.of(
                  executable.toString(),
                  "--config-path",
                  file.toString(),
                  // Merged into the former.
                  "--config-yaml",
                  JsonText.of(Map.of("admin", ADMIN)),
                  "--admin-address-path",
                  folder.resolve(ADMIN_FILE).toString(),
                  "--concurrency",
                  Integer.toString(options.workers()),
                  "--log-level",
                  options.logLevel(),
                  "--log-format",
                  EnvoyLogLine.FORMAT,
                  // Hot restart claims a name shared by all Envoys of the machine.
                  "--disable-hot-restart"));
      if (!options.filterLogLevel().isEmpty()) {
        command.addAll(List.of("--component-log-level", "wasm:" + options.filterLogLevel()));
      }
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      Thread hook = new Thread(process::destroyForcibly, "envoy-stop");
      Runtime.getRuntime().addShutdownHook(hook);
      EnvoyLog log = new EnvoyLog(process.getInputStream(), options.log());
      long deadline = System.nanoTime() + options.startLimit().toNanos();
      return new EnvoyStart(process, folder, log, hook, deadline);
    } catch (IOException e) {
      throw new EnvoyException("Could not start " + executable + ": " + e.getMessage(), e);
    }
  }

  EnvoyAdmin awaitAdmin() throws EnvoyException, InterruptedException {
    Path file = folder.resolve(ADMIN_FILE);
    Optional<String> address = Optional.empty();
    while (address.isEmpty()) {
      pause();
      address = read(file);
    }
    return new EnvoyAdmin(URI.create("http://" + address.get()));
  }

  int awaitListener(EnvoyAdmin admin) throws EnvoyException, InterruptedException {
    Optional<Integer> port = Optional.empty();
    while (port.isEmpty() || !admin.isLive()) {
      pause();
      port = admin.listenerPort();
    }
    return port.get();
  }

  private static Optional<String> read(Path file) throws EnvoyException {
    try {
      String text = Files.exists(file) ? Files.readString(file).strip() : "";
      return text.matches(".+:\\d+") ? Optional.of(text) : Optional.empty();
    } catch (IOException e) {
      throw new EnvoyException("Envoy's admin address cannot be read: " + e.getMessage(), e);
    }
  }

  private void pause() throws EnvoyException, InterruptedException {
    if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      log.awaitEnd(LOG_END);
      throw new EnvoyException(
          "Envoy ended while starting, exit code " + process.exitValue() + ":\n" + problems());
    }
    if (System.nanoTime() - deadline > 0) {
      throw new EnvoyException("Envoy does not serve within its time limit:\n" + problems());
    }
  }

  /** What the user wants to read: the filter's own lines and Envoy's complaints. */
  private String problems() {
    List<EnvoyLogLine> lines = log.lines();
    String chosen =
        lines.stream()
            .filter(line -> line.isProblem() || line.fromFilter())
            .map(line -> "  " + line)
            .distinct()
            .collect(Collectors.joining("\n"));
    return chosen.isEmpty()
        ? lines.stream()
            .skip(Math.max(0, lines.size() - 20))
            .map(line -> "  " + line)
            .collect(Collectors.joining("\n"))
        : chosen;
  }

  void abort() {
    process.destroyForcibly();
    removeHook(shutdown);
    removeFolder(folder);
  }

  static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending: the hook runs, which is all that is wanted.
      return;
    }
  }

  static void removeFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // A leftover in the system's folder for temporary files harms nobody.
      return;
    }
  }
}
