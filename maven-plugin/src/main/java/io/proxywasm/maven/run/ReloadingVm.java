package io.proxywasm.maven.run;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The VM that serves, one request at a time. After it failed the next request gets a new one,
 * unless the failed one started within the backoff time: then 503, as with Envoy's reload policy.
 */
final class ReloadingVm implements AutoCloseable {
  static final Duration BACKOFF = Duration.ofSeconds(1);

  private final FilterVm.Loader loader;
  private final LongSupplier nanoClock;
  private final RunLog log;
  private RunFilter filter;
  private FilterVm vm;
  private long started;
  private @Nullable String failure;

  ReloadingVm(FilterVm.Loader loader, RunFilter filter, RunLog log, LongSupplier nanoClock)
      throws RunException {
    this.loader = loader;
    this.nanoClock = nanoClock;
    this.log = log;
    this.filter = filter;
    this.vm = loader.load(filter, log);
    this.started = nanoClock.getAsLong();
  }

  /** Loads another filter while the present one serves; swaps them between two requests. */
  void replace(RunFilter next) throws RunException {
    FilterVm loaded = loader.load(next, log);
    FilterVm old;
    synchronized (this) {
      old = vm;
      vm = loaded;
      filter = next;
      failure = null;
      started = nanoClock.getAsLong();
    }
    old.close();
  }

  synchronized FilterVm.Outcome serve(Message request, Upstream upstream) {
    if (failure != null && !reload()) {
      String reason = "The filter's VM has failed: " + failure;
      return new FilterVm.Outcome(null, null, Message.text(503, reason + "\n"), List.of(), null);
    }
    FilterVm.Outcome outcome = vm.serve(request, upstream);
    if (outcome.failure() != null) {
      failure = outcome.failure();
      log.error("The filter's VM failed: " + failure);
    }
    return outcome;
  }

  private boolean reload() {
    long now = nanoClock.getAsLong();
    if (now - started < BACKOFF.toNanos()) {
      return false;
    }
    started = now;
    try {
      FilterVm fresh = loader.load(filter, log);
      vm.close();
      vm = fresh;
      failure = null;
      log.info("Reloaded the filter after its failure");
      return true;
    } catch (RunException e) {
      failure = e.getMessage();
      log.error("The filter cannot be reloaded: " + failure);
      return false;
    }
  }

  @Override
  public synchronized void close() {
    vm.close();
  }
}
