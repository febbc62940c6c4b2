package io.proxywasm.harness.internal.host;

import org.jspecify.annotations.Nullable;

/**
 * One direction of a stream on its way through the filter: hands headers, body and trailers to the
 * callbacks, and on to the next side, and holds them back while the filter pauses. Follows Envoy's
 * filter manager for a chain of one filter; "current" means that held data has not been seen by the
 * filter yet.
 */
final class Flow {
  /** The filter's callbacks in this direction; the answers are the ABI's actions. */
  interface Callbacks {
    int headers(int count, boolean endOfStream);

    int body(int size, boolean endOfStream);

    int trailers(int count);
  }

  /** The side behind the filter. */
  interface Next {
    void headers(HeaderTable headers, boolean endOfStream);

    void body(byte[] data, boolean endOfStream);

    void trailers(HeaderTable trailers);
  }

  private enum Iteration {
    CONTINUE,
    /** Stopped by a body or trailers callback: later parts still reach the filter. */
    STOP_SINGLE,
    /** Stopped by a headers callback: later parts wait. */
    STOP_ALL
  }

  private final Callbacks callbacks;
  private final Next next;
  private final boolean headersStopOnlyHeaders;
  private final FlowView view = new FlowView();
  private Iteration iteration = Iteration.CONTINUE;
  private @Nullable HeaderTable headers;
  private @Nullable HeaderTable trailers;
  private @Nullable BodyBuffer held;
  private boolean headersPassed;
  private boolean filterBuffers;
  private boolean sawEnd;
  private boolean aborted;

  Flow(Callbacks callbacks, Next next, boolean headersStopOnlyHeaders) {
    this.callbacks = callbacks;
    this.next = next;
    this.headersStopOnlyHeaders = headersStopOnlyHeaders;
  }

  FlowView view() {
    return view;
  }

  @Nullable HeaderTable headers() {
    return headers;
  }

  @Nullable HeaderTable trailers() {
    return trailers;
  }

  boolean paused() {
    return !aborted && iteration != Iteration.CONTINUE;
  }

  /** Ends this direction: nothing is passed on and no callback runs any more. */
  void abort() {
    aborted = true;
  }

  void onHeaders(HeaderTable table, boolean endOfStream) {
    headers = table;
    sawEnd = endOfStream;
    view.headers = table;
    int answer = callbacks.headers(table.count(), endOfStream);
    if (answer == 0) {
      view.headers = null;
    }
    if (aborted) {
      return;
    }
    if (answer == 0) {
      headersPassed = true;
      next.headers(table, endOfStream);
    } else {
      iteration =
          answer == 1 && headersStopOnlyHeaders ? Iteration.STOP_SINGLE : Iteration.STOP_ALL;
    }
  }

  void onBody(byte[] data, boolean endOfStream) {
    sawEnd = endOfStream;
    if (aborted) {
      return;
    }
    if (iteration == Iteration.STOP_ALL) {
      hold(new BodyBuffer(data));
    } else {
      throughFilter(new BodyBuffer(data), endOfStream);
    }
  }

  void onTrailers(HeaderTable table) {
    sawEnd = true;
    trailers = table;
    if (!aborted && iteration != Iteration.STOP_ALL) {
      throughFilter(table);
    }
  }

  /** Passes on what is held, as {@code proxy_continue_stream} asks; nothing if nothing is held. */
  void resume() {
    if (!paused() || headers == null) {
      return;
    }
    boolean current = iteration == Iteration.STOP_ALL;
    iteration = Iteration.CONTINUE;
    HeaderTable heldTrailers = trailers;
    BodyBuffer data = held;
    held = null;
    if (!headersPassed) {
      headersPassed = true;
      next.headers(headers, sawEnd && data == null && heldTrailers == null);
    }
    if (data != null) {
      boolean last = sawEnd && heldTrailers == null;
      if (current) {
        throughFilter(data, last);
      } else {
        next.body(data.bytes(), last);
      }
    }
    if (heldTrailers != null && !aborted) {
      if (current) {
        throughFilter(heldTrailers);
      } else {
        next.trailers(heldTrailers);
      }
    }
  }

  private void throughFilter(BodyBuffer data, boolean endOfStream) {
    BodyBuffer seen = filterBuffers ? hold(data) : data;
    boolean hadTrailers = trailers != null;
    view.body = seen;
    view.endOfStream = endOfStream;
    int answer = callbacks.body(seen.size(), endOfStream);
    view.endOfStream = false;
    filterBuffers = answer == 1;
    if (answer == 0) {
      view.body = null;
    }
    trailers = trailers == null ? view.madeTrailers : trailers;
    if (aborted) {
      return;
    }
    boolean seenIsHeld = seen == held;
    if (answer != 0) {
      iteration = Iteration.STOP_SINGLE;
      // Pause buffers. Envoy has two more actions outside the ABI: 2 buffers as well, 3 drops.
      if ((answer == 1 || answer == 2) && !seenIsHeld) {
        hold(seen);
      }
    } else if (iteration == Iteration.STOP_SINGLE) {
      if (!seenIsHeld) {
        hold(seen);
      }
      resume();
    } else {
      passOn(seen, endOfStream, !hadTrailers);
    }
  }

  private void passOn(BodyBuffer data, boolean endOfStream, boolean trailersAreNew) {
    held = null;
    boolean madeTrailers = trailersAreNew && trailers != null;
    next.body(data.bytes(), endOfStream && !madeTrailers);
    if (madeTrailers && trailers != null) {
      next.trailers(trailers);
    }
  }

  private void throughFilter(HeaderTable table) {
    view.trailers = table;
    int answer = callbacks.trailers(table.count());
    if (answer == 0) {
      view.trailers = null;
    }
    if (aborted) {
      return;
    }
    if (answer != 0) {
      iteration = Iteration.STOP_SINGLE;
    } else if (iteration == Iteration.CONTINUE) {
      next.trailers(table);
    } else {
      resume();
    }
  }

  private BodyBuffer hold(BodyBuffer data) {
    if (held == null) {
      held = data;
    } else {
      held.append(data.bytes());
    }
    return held;
  }
}
