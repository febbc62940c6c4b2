package io.proxywasm.maven.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One loaded filter in its VM. Not thread-safe, as a VM is not. */
interface FilterVm extends AutoCloseable {
  /** Loads a filter; the way in which an engine does. */
  @FunctionalInterface
  interface Loader {
    FilterVm load(RunFilter filter, RunLog log) throws RunException;
  }

  /**
   * What became of a request.
   *
   * @param upstreamRequest what left for the upstream; null if nothing did
   * @param upstreamResponse what the upstream answered; null if it was not asked
   * @param response what went back to the client; null if the stream was reset or hangs
   * @param log what the filter wrote
   * @param failure why the VM is dead since this request; null while it lives
   */
  record Outcome(
      @Nullable Message upstreamRequest,
      @Nullable Message upstreamResponse,
      @Nullable Message response,
      List<String> log,
      @Nullable String failure) {}

  /** Passes a request through the filter, to the upstream, and its answer back. */
  Outcome serve(Message request, Upstream upstream);

  @Override
  void close();
}
