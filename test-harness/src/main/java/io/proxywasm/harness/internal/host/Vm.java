package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.LogLevel;
import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The calls into one guest: which context is current, what was asked for during a call and happens
 * after it, and the guest's failure, after which nothing enters it any more.
 */
public final class Vm {
  /** The answer of a callback that stops the stream whatever the guest returned. */
  static final int STOP = -1;

  private final CallTrace trace;
  private final ProxyLog log;
  private final Deque<Runnable> afterCall = new ArrayDeque<>();
  private @Nullable Guest guest;
  private @Nullable String failure;
  private @Nullable String violation;
  private int trueContext;
  private int effectiveContext;
  private boolean stopIteration;

  Vm(CallTrace trace, ProxyLog log) {
    this.trace = trace;
    this.log = log;
  }

  void setGuest(Guest guest) {
    this.guest = guest;
  }

  @Nullable Guest guest() {
    return guest;
  }

  /** Returns the context host calls act on: the effective one if set, else the called one. */
  int context() {
    return effectiveContext != 0 ? effectiveContext : trueContext;
  }

  void setEffectiveContext(int id) {
    effectiveContext = id;
  }

  /** Does something once the current call into the guest has returned, as Envoy defers it. */
  void afterCall(Runnable action) {
    afterCall.addLast(action);
  }

  /** Makes the current callback's answer a stop. */
  void stopIteration() {
    stopIteration = true;
  }

  /** Returns why the guest failed, or null while it lives. */
  public @Nullable String failure() {
    return failure;
  }

  /** Notes what would take the proxy down or hang a client; the test fails with it. */
  void violation(String message) {
    if (violation == null) {
      violation = message;
    }
  }

  /** Returns the first violation since the last time it was taken. */
  @Nullable String takeViolation() {
    String taken = violation;
    violation = null;
    return taken;
  }

  /**
   * Calls the guest.
   *
   * @return its answer; {@link #STOP} if it failed or if a host call stops the stream
   */
  int call(
      int contextId, String name, ToIntFunction<GuestFunctions> callback, Object... arguments) {
    if (failure != null || guest == null) {
      return STOP;
    }
    int result = enter(guest.callbacks(), contextId, name, callback, arguments);
    if (stopIteration) {
      result = STOP;
      stopIteration = false;
    }
    while (!afterCall.isEmpty()) {
      afterCall.removeFirst().run();
    }
    return failure == null ? result : STOP;
  }

  private int enter(
      GuestFunctions functions,
      int contextId,
      String name,
      ToIntFunction<GuestFunctions> callback,
      Object... arguments) {
    int savedTrue = trueContext;
    int savedEffective = effectiveContext;
    trueContext = contextId;
    effectiveContext = 0;
    trace.callback(name, arguments);
    try {
      int result = callback.applyAsInt(functions);
      trace.returned(name, result);
      return result;
    } catch (RuntimeException | Error e) {
      trace.returned(name, "trap: " + e);
      fail(name, e);
      return STOP;
    } finally {
      trueContext = savedTrue;
      effectiveContext = savedEffective;
    }
  }

  private void fail(String callback, Throwable thrown) {
    failure = callback + " failed: " + thrown;
    afterCall.clear();
    StringWriter stack = new StringWriter();
    thrown.printStackTrace(new PrintWriter(stack));
    log.add(LogLevel.ERROR, "Function: " + callback + " failed: " + stack, context());
  }
}
