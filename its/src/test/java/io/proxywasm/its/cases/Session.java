package io.proxywasm.its.cases;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case's filter running on one engine. */
interface Session extends AutoCloseable {
  /** Does a step; an {@code expect} is none of a session's. */
  void play(Step step) throws Exception;

  /** Returns how long what happens by itself may take. */
  Duration patience();

  /** Waits until all that was sent has been handled. */
  void settle() throws Exception;

  /** Returns what arrived of a stream at the upstream; null if nothing did. */
  @Nullable Arrived upstream(String stream);

  /** Returns what arrived of a stream at the downstream; null if nothing did. */
  @Nullable Arrived downstream(String stream);

  /** Tells whether a stream was reset before the response's end. */
  boolean reset(String stream);

  /** Tells whether the filter holds the stream. */
  boolean paused(String stream) throws NotObservable;

  /** Returns the response code details. */
  String details(String stream) throws NotObservable;

  List<Logged> logs();

  /** Returns what has arrived at a cluster that the filter calls. */
  List<Arrived> calls(String cluster) throws NotObservable;

  /** Returns a counter's or gauge's value, or null if there is none. */
  @Nullable Long metric(String name) throws Exception;

  /** Tells whether the filter's VM has failed. */
  boolean vmFailed() throws Exception;

  /** Returns what led to the present state, for the message of a failure. */
  String trace();

  /** Ends the open streams and the plugin, with their last callbacks. */
  void end() throws Exception;

  @Override
  void close();

  /** A line that the filter logged. */
  record Logged(String level, String text) {
    @Override
    public String toString() {
      return "[" + level + "] " + text;
    }
  }
}
