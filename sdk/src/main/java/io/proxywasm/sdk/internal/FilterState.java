package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Plugin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The filter of one stream, and how far the stream has come: what an exception ends depends on it.
 */
final class FilterState {
  private final StreamContext stream;
  private @Nullable HttpFilter filter;
  private boolean created;
  private boolean holdsRequest;
  private boolean responseArrived;
  private boolean responseBegun;
  private boolean failed;

  FilterState(StreamContext stream) {
    this.stream = stream;
  }

  /** Returns the filter, made in the stream's first callback; null lets the stream pass. */
  @Nullable HttpFilter get() {
    if (!created) {
      created = true;
      Plugin maker = stream.plugin.plugin();
      filter = maker == null ? null : maker.newHttpFilter(stream);
    }
    return filter;
  }

  /** Notes what a callback of the request answers, and passes it on. */
  int answered(Action action) {
    holdsRequest = action == Action.PAUSE;
    return action.ordinal();
  }

  /** Notes that the request has been let go. */
  void requestGoesOn() {
    holdsRequest = false;
  }

  /** Notes that there is a response. */
  void responseArrives() {
    responseArrived = true;
  }

  /** Refuses what ends the whole of Envoy 1.40 while there is no response. */
  void requireResponse() {
    if (!responseArrived) {
      throw new IllegalStateException(
          "stream "
              + stream.id()
              + " has no response yet: resume it in or after onResponseHeaders");
    }
  }

  /** Notes that the response's headers have been passed on. */
  void responseBegins() {
    responseBegun = true;
  }

  /** Tells whether an exception has taken the filter out of the stream. */
  boolean hasFailed() {
    return failed;
  }

  /**
   * As {@link #failed}, outside the stream's own callbacks: a request that it holds has to be let
   * go, but no other, whose trailers Envoy would send twice.
   */
  void failedLater(Throwable failure) {
    if (failed("a handler", failure) == Action.CONTINUE && holdsRequest) {
      try {
        stream.resumeRequest();
      } catch (RuntimeException second) {
        Failures.log("the end of a failed filter", stream.id(), second);
      }
    }
  }

  /** Ends as little as possible after an exception, and takes the filter out of the stream. */
  Action failed(String callback, Throwable failure) {
    failed = true;
    filter = null;
    Failures.log(callback, stream.id(), failure);
    try {
      if (responseBegun) {
        stream.reset();
        return Action.PAUSE;
      }
      Optional<LocalResponse> answer = answer(failure);
      return answer.isPresent() ? stream.respond(answer.get()) : Action.CONTINUE;
    } catch (Throwable second) {
      Failures.log("the answer to an exception", stream.id(), second);
      return Action.PAUSE;
    }
  }

  private Optional<LocalResponse> answer(Throwable failure) {
    Plugin maker = stream.plugin.plugin();
    if (maker == null) {
      return Optional.of(LocalResponse.status(500));
    }
    try {
      return maker.onFilterFailure(stream, failure);
    } catch (Throwable second) {
      Failures.log("Plugin.onFilterFailure", stream.id(), second);
      return Optional.of(LocalResponse.status(500));
    }
  }
}
