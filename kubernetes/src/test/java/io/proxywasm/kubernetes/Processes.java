package io.proxywasm.kubernetes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The processes of a test, which end with it. */
final class Processes implements AutoCloseable {
  private static final AtomicInteger NEXT_PORT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(20_000, 30_000));

  private final Path folder;
  private final Map<Process, Path> logs = new LinkedHashMap<>();

  /** Logs to files of a folder, which the processes run in. */
  Processes(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * Returns a port that nobody listens to, below those that systems give to outgoing connections: a
   * cluster makes so many that one of them would take it before its server does.
   */
  static int freePort() {
    while (true) {
      int port = NEXT_PORT.getAndIncrement();
      try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return free.getLocalPort();
      } catch (IOException e) {
        // somebody else's: the next
      }
    }
  }

  /** Starts one, which does not see the proxies of this machine's environment. */
  void start(Path executable, Map<String, String> environment, List<String> arguments)
      throws IOException {
    Path log = folder.resolve(executable.getFileName() + ".log");
    var command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(arguments);
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
    builder.environment().putAll(environment);
    logs.put(builder.start(), log);
  }

  /** Waits until something is so, as long as all processes live. */
  void await(Callable<Boolean> so) throws Exception {
    for (int tries = 0; !so.call(); tries++) {
      for (var each : logs.entrySet()) {
        if (!each.getKey().isAlive() || tries > 600) {
          throw new IllegalStateException(Files.readString(each.getValue()));
        }
      }
      Thread.sleep(100);
    }
  }

  @Override
  public void close() {
    logs.keySet().forEach(Process::destroyForcibly);
    for (var process : logs.keySet()) {
      try {
        process.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
