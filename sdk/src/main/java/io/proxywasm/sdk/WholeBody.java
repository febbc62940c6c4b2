package io.proxywasm.sdk;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Collects the body of a request or response up to a limit and hands it over whole. A filter keeps
 * one for its stream and passes its callbacks on:
 *
 * <pre>{@code
 * private final WholeBody body = WholeBody.ofRequest(stream, 64_000, this::check);
 *
 * public Action onRequestBody(int bodySize, boolean endOfStream) {
 *   return body.onBody(bodySize, endOfStream);
 * }
 *
 * public Action onRequestTrailers() {
 *   return body.onTrailers();
 * }
 * }</pre>
 *
 * <p>The proxy buffers, not the VM, and it has a limit of its own, beyond which it answers 413 for
 * a request and 500 for a response: Envoy's {@code per_connection_buffer_limit_bytes}, 1 MiB if
 * nothing is set. So the limit here is to be below that one.
 *
 * <p>To change headers by what the body says, pass {@code onRequestHeaders} or {@code
 * onResponseHeaders} on to {@link #onHeaders} too.
 */
public final class WholeBody {
  private final Body body;
  private final int limit;
  private final Function<Body, Action> whenWhole;
  private Supplier<Action> beyondLimit;
  private boolean over;

  private WholeBody(
      Body body, int limit, Function<Body, Action> whenWhole, Supplier<Action> beyondLimit) {
    if (limit < 0) {
      throw new IllegalArgumentException("a limit of " + limit + " bytes");
    }
    this.body = body;
    this.limit = limit;
    this.whenWhole = whenWhole;
    this.beyondLimit = beyondLimit;
  }

  /**
   * Collects a request's body; one beyond the limit is answered with 413.
   *
   * @param limit the greatest size in bytes that is collected
   * @param whenWhole takes the whole body, to read or to change, and says how the stream goes on
   */
  public static WholeBody ofRequest(
      HttpStream stream, int limit, Function<Body, Action> whenWhole) {
    return new WholeBody(
        stream.request().body(),
        limit,
        whenWhole,
        () -> stream.respond(LocalResponse.status(413).details("body_too_large")));
  }

  /**
   * Collects a response's body; one beyond the limit is passed on as it is.
   *
   * @param limit the greatest size in bytes that is collected
   * @param whenWhole takes the whole body, to read or to change, and says how the stream goes on
   */
  public static WholeBody ofResponse(
      HttpStream stream, int limit, Function<Body, Action> whenWhole) {
    return new WholeBody(stream.response().body(), limit, whenWhole, () -> Action.CONTINUE);
  }

  /**
   * Says what is done when a body grows beyond the limit: {@code () -> Action.CONTINUE} passes it
   * on as it is, {@code () -> stream.respond(...)} answers.
   */
  public WholeBody beyondLimit(Supplier<Action> action) {
    beyondLimit = action;
    return this;
  }

  /**
   * Holds the headers back until the body is whole, so that they can still be changed then. A
   * message without a body is handed over at once.
   *
   * <p>Needs the plugin option {@code allow_on_headers_stop_iteration: true}. Without it Envoy
   * holds the body back with the headers, it never becomes whole, and the stream hangs until it
   * times out.
   */
  public Action onHeaders(boolean endOfStream) {
    return endOfStream ? hand() : Action.PAUSE;
  }

  /**
   * Takes what {@code onRequestBody} or {@code onResponseBody} was told, and says what to answer.
   */
  public Action onBody(int bodySize, boolean endOfStream) {
    if (over) {
      return Action.CONTINUE;
    }
    if (bodySize > limit) {
      over = true;
      return beyondLimit.get();
    }
    return endOfStream ? hand() : Action.PAUSE;
  }

  /** Takes the trailers, which end a body, too. */
  public Action onTrailers() {
    return hand();
  }

  private Action hand() {
    if (over) {
      return Action.CONTINUE;
    }
    over = true;
    return whenWhole.apply(body);
  }
}
