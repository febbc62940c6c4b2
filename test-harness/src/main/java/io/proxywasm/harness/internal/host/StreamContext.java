package io.proxywasm.harness.internal.host;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One HTTP stream in the proxy: both directions through the filter, and how the stream ends. */
public final class StreamContext implements HostStream {
  private static final String FAILED_DETAILS = "wasm_fail_stream";

  private final int id;
  private final Vm vm;
  private final Side upstream = new Side();
  private final Side downstream = new Side();
  private final Flow request;
  private final Flow response;
  private final Map<String, byte[]> filterState = new HashMap<>();
  private Instant started = Instant.EPOCH;
  private @Nullable Duration took;
  private long received;
  private String details = "";
  private boolean reset;
  private boolean logging;
  private boolean finished;
  private boolean replyPending;

  StreamContext(int id, Vm vm, HostSettings settings) {
    this.id = id;
    this.vm = vm;
    boolean only = settings.headersStopOnlyHeaders;
    this.request = new Flow(StreamCallbacks.request(this, vm), upstream, only);
    this.response = new Flow(StreamCallbacks.response(this, vm), downstream, only);
  }

  @Override
  public int id() {
    return id;
  }

  public Side upstream() {
    return upstream;
  }

  public Side downstream() {
    return downstream;
  }

  Flow request() {
    return request;
  }

  Flow response() {
    return response;
  }

  @Override
  public Map<String, byte[]> filterState() {
    return filterState;
  }

  /** Notes when the stream's first byte came. */
  void starts(Instant now) {
    started = now;
  }

  Instant started() {
    return started;
  }

  /** Notes that the stream is over, for its access log. */
  void completes(Instant now) {
    took = Duration.between(started, now);
  }

  /** Returns how long the stream took; null before its end. */
  @Nullable Duration took() {
    return took;
  }

  void receives(int bytes) {
    received += bytes;
  }

  /** Returns how many bytes of the request's body came. */
  long received() {
    return received;
  }

  public String details() {
    return details;
  }

  void setDetails(String text) {
    details = text;
  }

  public boolean wasReset() {
    return reset;
  }

  /** Tells whether the filter holds the stream back. */
  public boolean paused() {
    return !over() && (request.paused() || response.paused());
  }

  /** Tells whether the stream came to its end: answered in full or reset. */
  @Override
  public boolean over() {
    return reset || downstream.complete();
  }

  /** Tells whether the access log runs, in which other maps can be read. */
  boolean logging() {
    return logging;
  }

  /** Announces a reply for after the current call; false if one is announced already. */
  boolean claimReply() {
    boolean first = !replyPending;
    replyPending = true;
    return first;
  }

  /** Sends a local reply as Envoy does, which depends on how far a response has come. */
  void reply(LocalReply reply) {
    replyPending = false;
    if (over()) {
      return;
    }
    request.abort();
    details = reply.details();
    if (response.headers() == null) {
      throughFilter(reply);
    } else {
      replyWithoutFilter(reply);
    }
  }

  private void throughFilter(LocalReply reply) {
    boolean empty = reply.body().length == 0;
    response.onHeaders(reply.headers(), empty);
    if (!empty) {
      response.onBody(reply.body(), true);
    }
  }

  private void replyWithoutFilter(LocalReply reply) {
    response.abort();
    if (downstream.started()) {
      reset();
    } else {
      reply.sendTo(downstream);
    }
  }

  /** Ends the stream of a failed guest: 503, or a reset if the response is on its way. */
  void fail() {
    if (over()) {
      return;
    }
    request.abort();
    details = FAILED_DETAILS;
    replyWithoutFilter(
        LocalReply.to(request.headers(), 503, List.of(), new byte[0], -1, FAILED_DETAILS));
  }

  void reset() {
    if (over()) {
      return;
    }
    if (details.isEmpty()) {
      details = "wasm_close_stream";
    }
    reset = true;
    request.abort();
    response.abort();
  }

  @Override
  public void disconnect() {
    if (!over()) {
      details = "downstream_remote_disconnect";
      reset = true;
      request.abort();
      response.abort();
    }
  }

  @Override
  public void finish() {
    if (finished) {
      return;
    }
    finished = true;
    logging = true;
    vm.call(
        id,
        "proxy_on_log",
        guest -> {
          guest.onLog(id);
          return 0;
        },
        id);
    logging = false;
    vm.call(id, "proxy_on_done", guest -> guest.onDone(id) ? 1 : 0, id);
    vm.call(
        id,
        "proxy_on_delete",
        guest -> {
          guest.onDelete(id);
          return 0;
        },
        id);
  }

  /** Returns the request's headers as they are now, or null before they came. */
  @Nullable HeaderTable requestHeaders() {
    return request.headers();
  }
}
