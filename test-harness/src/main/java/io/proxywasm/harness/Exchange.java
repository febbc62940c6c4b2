package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.StreamContext;
import java.util.List;

/** A request and its response, as they look from both ends of the proxy at this moment. */
public sealed class Exchange permits OpenExchange {
  private final FilterHost host;
  private final StreamContext stream;
  private final int id;

  Exchange(FilterHost host, StreamContext stream) {
    this.host = host;
    this.stream = stream;
    this.id = stream.id();
  }

  /**
   * Returns the request as it arrived at the upstream.
   *
   * @throws HostFailure if nothing of it arrived, with the reason
   */
  public ReceivedRequest upstream() {
    if (!reachedUpstream()) {
      throw host.failure("The request never reached the upstream: " + state());
    }
    return new ReceivedRequest(stream.upstream());
  }

  /** Tells whether the request's headers arrived at the upstream. */
  public boolean reachedUpstream() {
    return stream.upstream().started();
  }

  /**
   * Returns the response as it arrived at the downstream.
   *
   * @throws HostFailure if nothing of it arrived, with the reason
   */
  public ReceivedResponse downstream() {
    if (!reachedDownstream()) {
      throw host.failure("No response reached the downstream: " + state());
    }
    return new ReceivedResponse(stream.downstream(), stream.details());
  }

  /** Tells whether a response's headers arrived at the downstream. */
  public boolean reachedDownstream() {
    return stream.downstream().started();
  }

  /** Tells whether the filter holds the stream back, and nothing will move it on by itself. */
  public boolean paused() {
    return stream.paused();
  }

  /** Tells whether the stream was reset instead of being answered to the end. */
  public boolean reset() {
    return stream.wasReset();
  }

  /** Returns what the filter logged in this stream's context. */
  public List<LogLine> logs() {
    return host.logs().stream().filter(line -> line.contextId() == id).toList();
  }

  /** Returns the id of the stream's context in the filter. */
  public int contextId() {
    return id;
  }

  StreamContext stream() {
    return stream;
  }

  private String state() {
    if (stream.wasReset()) {
      return "the stream was reset (" + stream.details() + ").";
    }
    if (stream.over()) {
      ReceivedResponse response = new ReceivedResponse(stream.downstream(), stream.details());
      return "it was answered with "
          + response.status()
          + " (details '"
          + stream.details()
          + "') before.";
    }
    if (stream.paused()) {
      return "the stream is paused, and the filter has not resumed it.";
    }
    return "the exchange has not come so far.";
  }
}
