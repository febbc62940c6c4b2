package io.proxywasm.maven.run;

import io.proxywasm.harness.envoy.EchoUpstream;
import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoyConfig;
import io.proxywasm.harness.envoy.EnvoyException;
import io.proxywasm.harness.envoy.EnvoyLogLine;
import io.proxywasm.harness.envoy.EnvoyOptions;
import io.proxywasm.harness.envoy.EnvoyProcess;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Serves a filter in real Envoy; another filter means another Envoy on the same port. */
final class EnvoyServer implements FilterServer.Served {
  private final RunOptions options;
  private final Path executable;
  private final ModuleCopies modules;
  private final @Nullable EchoUpstream echo;
  private final URI upstream;
  private RunFilter filter;
  private EnvoyProcess process;

  private EnvoyServer(RunOptions options, Path executable, RunFilter filter) throws RunException {
    this.options = options;
    this.executable = executable;
    this.filter = filter;
    this.modules = ModuleCopies.create();
    URI target = options.upstream();
    this.echo = target == null ? EchoUpstream.start() : null;
    this.upstream = echo != null ? echo.uri() : target;
    try {
      this.process = launch(filter, options.port());
    } catch (RunException e) {
      closeUpstream();
      modules.close();
      throw e;
    }
  }

  static EnvoyServer start(RunOptions options, RunFilter filter) throws RunException {
    Ports.requireFree(options.port());
    try {
      Path executable = EnvoyBinary.find(options.envoy(), options.log()::info);
      return new EnvoyServer(options, executable, filter);
    } catch (EnvoyException e) {
      throw new RunException(e.getMessage(), e);
    }
  }

  private EnvoyProcess launch(RunFilter next, int port) throws RunException {
    EnvoyConfig config =
        EnvoyConfig.of(modules.copy(next.module()), upstream)
            .name(options.name())
            .stopIterationOnHeaders(options.allowOnHeadersStopIteration())
            .configuration(next.configuration())
            .port(port);
    try {
      return EnvoyProcess.start(executable, config, EnvoyOptions.defaults().withLog(this::log));
    } catch (EnvoyException e) {
      throw new RunException(e.getMessage(), e);
    }
  }

  private void log(EnvoyLogLine line) {
    if (line.fromFilter()) {
      options.log().info("[" + line.level() + "] " + line.filterMessage());
    } else if (line.component().equals("wasm") && line.level().equals("error")) {
      options.log().error(line.message());
    }
  }

  @Override
  public synchronized int port() {
    return process.port();
  }

  /** Linux lets two Envoys share a port, so that the old one serves until the new one does. */
  @Override
  public synchronized void replace(RunFilter next) throws RunException {
    EnvoyProcess old = process;
    if (System.getProperty("os.name").equals("Linux")) {
      process = launch(next, old.port());
      old.close();
    } else {
      old.close();
      process = launchOrRestore(next, old.port());
    }
    filter = next;
  }

  private EnvoyProcess launchOrRestore(RunFilter next, int port) throws RunException {
    try {
      return launch(next, port);
    } catch (RunException e) {
      process = launch(filter, port);
      throw e;
    }
  }

  private void closeUpstream() {
    if (echo != null) {
      echo.close();
    }
  }

  @Override
  public synchronized void close() {
    process.close();
    closeUpstream();
    modules.close();
  }
}
