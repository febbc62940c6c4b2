package io.proxywasm.harness.envoy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A running Envoy with one filter, on loopback ports. Ends with {@link #close} or with the JVM. */
public final class EnvoyProcess implements AutoCloseable {
  private static final long STOP_SECONDS = 5;

  private final Process process;
  private final Path folder;
  private final EnvoyLog log;
  private final EnvoyAdmin admin;
  private final int port;
  private final Thread shutdown;

  private EnvoyProcess(EnvoyStart start, EnvoyAdmin admin, int port) {
    this.process = start.process();
    this.folder = start.folder();
    this.log = start.log();
    this.admin = admin;
    this.port = port;
    this.shutdown = start.shutdown();
  }

  /**
   * Starts Envoy and waits until it serves.
   *
   * @param executable from {@link EnvoyBinary}
   * @throws EnvoyException when it does not come up, with what Envoy and the filter logged
   */
  public static EnvoyProcess start(Path executable, EnvoyConfig config, EnvoyOptions options)
      throws EnvoyException {
    return start(executable, config.toJson(), options);
  }

  /**
   * Starts Envoy with a bootstrap configuration written by hand and waits until it serves.
   *
   * @param executable from {@link EnvoyBinary}
   * @param bootstrap YAML or JSON; the listener to send requests to must be named {@code filtered},
   *     and paths absolute. It gets an administration listener on a free loopback port.
   * @throws EnvoyException when it does not come up, with what Envoy and the filter logged
   */
  public static EnvoyProcess start(Path executable, String bootstrap, EnvoyOptions options)
      throws EnvoyException {
    EnvoyStart start = EnvoyStart.launch(executable, bootstrap, options);
    try {
      EnvoyAdmin admin = start.awaitAdmin();
      return new EnvoyProcess(start, admin, start.awaitListener(admin));
    } catch (InterruptedException e) {
      start.abort();
      Thread.currentThread().interrupt();
      throw new EnvoyException("Interrupted while Envoy started", e);
    } catch (EnvoyException e) {
      start.abort();
      throw e;
    }
  }

  /** Returns the port of the listener in front of the filter. */
  public int port() {
    return port;
  }

  /** Returns the address of the listener in front of the filter. */
  public URI uri() {
    return URI.create("http://" + EnvoyConfig.LOOPBACK + ":" + port);
  }

  /** Returns the address of Envoy's administration listener. */
  public URI admin() {
    return admin.base();
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Returns the latest log lines, 10,000 at most, oldest first. */
  public List<EnvoyLogLine> log() {
    return log.lines();
  }

  /** Waits for a log line, also one that was written before; empty when the time is over. */
  public Optional<EnvoyLogLine> awaitLog(Predicate<EnvoyLogLine> wanted, Duration limit)
      throws InterruptedException {
    return log.await(wanted, limit);
  }

  /** Reads Envoy's counters and gauges. */
  public Map<String, Long> stats() throws IOException, InterruptedException {
    return admin.stats();
  }

  /** Measures the memory of the process that is resident, in bytes. */
  public long residentBytes() {
    try {
      Path status = Path.of("/proc/" + process.pid() + "/status");
      String kilobytes;
      if (Files.exists(status)) {
        try (Stream<String> lines = Files.lines(status)) {
          kilobytes = lines.filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow();
        }
      } else {
        kilobytes = Commands.output("ps", "-o", "rss=", "-p", Long.toString(process.pid()));
      }
      return Long.parseLong(kilobytes.replaceAll("\\D", "")) * 1024;
    } catch (IOException e) {
      throw new UncheckedIOException("No memory figures of Envoy", e);
    }
  }

  /** Stops Envoy and removes its files; harmless when it has ended already. */
  @Override
  public void close() {
    try {
      process.destroy();
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    EnvoyStart.removeHook(shutdown);
    EnvoyStart.removeFolder(folder);
  }
}
