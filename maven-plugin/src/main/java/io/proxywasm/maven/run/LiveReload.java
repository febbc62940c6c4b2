package io.proxywasm.maven.run;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts a changed filter into a server: the listener of a {@link SourceWatcher}. */
public final class LiveReload implements Consumer<Set<Path>> {
  private final FilterServer server;
  private final Recompile recompile;
  private final RunLog log;

  /** Makes a listener that compiles and, when that succeeds, replaces the server's filter. */
  public LiveReload(FilterServer server, Recompile recompile, RunLog log) {
    this.server = server;
    this.recompile = recompile;
    this.log = log;
  }

  /** Compiles and replaces; a failure is told, and the present filter serves on. */
  @Override
  public void accept(Set<Path> changed) {
    String names =
        changed.stream()
            .map(path -> path.getFileName().toString())
            .collect(Collectors.joining(", "));
    log.info("Changed: " + names);
    try {
      server.replace(recompile.recompile(changed));
      log.info("Serving the changed filter at " + server.uri());
    } catch (RunException e) {
      log.error(e.getMessage() + "\nThe filter from before this change serves on.");
    } catch (RuntimeException e) {
      log.error("Unexpected: " + e + "\nThe filter from before this change serves on.");
    }
  }
}
