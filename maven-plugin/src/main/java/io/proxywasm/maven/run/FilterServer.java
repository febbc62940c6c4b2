package io.proxywasm.maven.run;

import java.net.URI;
import java.nio.file.Files;

/** Serves a filter on a loopback port until it is closed. */
public final class FilterServer implements AutoCloseable {
  private final Served served;

  /** A filter that one of the engines serves. */
  interface Served extends AutoCloseable {
    int port();

    /** Puts another filter in the place of the present one, which serves on if that fails. */
    void replace(RunFilter filter) throws RunException;

    @Override
    void close();
  }

  FilterServer(Served served) {
    this.served = served;
  }

  /**
   * Loads a filter and starts to listen.
   *
   * @throws RunException if the module is missing, the filter refuses its configuration, the port
   *     is in use or there is no Envoy
   */
  public static FilterServer start(RunOptions options, RunFilter filter) throws RunException {
    requireModule(filter);
    return new FilterServer(
        switch (options.engine()) {
          case EMBEDDED -> EmbeddedServer.start(options, filter, ChicoryVm.loader(options));
          case ENVOY -> EnvoyServer.start(options, filter);
        });
  }

  /** Returns the port it listens on. */
  public int port() {
    return served.port();
  }

  /** Returns the address it listens on. */
  public URI uri() {
    return URI.create("http://localhost:" + port());
  }

  /**
   * Loads another filter and serves it from the next request on; the port stays.
   *
   * @throws RunException if it cannot be loaded; the present one serves on
   */
  public void replace(RunFilter filter) throws RunException {
    requireModule(filter);
    served.replace(filter);
  }

  private static void requireModule(RunFilter filter) throws RunException {
    if (!Files.isRegularFile(filter.module())) {
      throw new RunException(
          "There is no module at " + filter.module() + ". Build it: mvn package");
    }
  }

  /** Stops to listen and ends the engine. */
  @Override
  public void close() {
    served.close();
  }
}
