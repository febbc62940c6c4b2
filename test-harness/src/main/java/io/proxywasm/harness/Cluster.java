package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.CalloutTarget;
import io.proxywasm.harness.internal.host.OpenCallout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of the proxy's configuration, for the filter's callouts: says what it answers, and
 * keeps what it got. Replies come as soon as the step of the test that led to the callout is done,
 * before the next one; a new cluster answers 200 without a body.
 *
 * <p>What Envoy makes of an upstream's faults is what filters see here too.
 */
public final class Cluster {
  private final FilterHost host;
  private final List<Callout> requests = new ArrayList<>();
  private Consumer<OpenCallout> behaviour;
  private boolean hasEndpoint = true;

  Cluster(FilterHost host) {
    this.host = host;
    this.behaviour = answering(callout -> UpstreamResponse.status(200));
  }

  /** Answers each callout from now on with this response. */
  public Cluster reply(UpstreamResponse response) {
    return reply(callout -> response);
  }

  /**
   * Answers each callout from now on with what a function makes of it; null leaves the callout
   * open, as {@link #hang} does.
   */
  public Cluster reply(Function<Callout, @Nullable UpstreamResponse> response) {
    return behave(answering(response));
  }

  /**
   * Breaks off each response from now on after its headers, the one case in which Envoy gives the
   * filter no response at all: no headers, and the status 11, {@code reset}.
   */
  public Cluster fail() {
    return behave(OpenCallout::reset);
  }

  /** Refuses connections from now on: Envoy answers callouts itself, with 503. */
  public Cluster refuse() {
    return behave(
        callout ->
            callout.proxyResponse(
                503,
                "upstream connect error or disconnect/reset before headers. reset reason: remote"
                    + " connection failure"));
  }

  /**
   * Answers nothing from now on. {@link FilterHost#advance} runs into the timeouts, after which
   * Envoy answers itself, with 504; {@link Callout#respond} answers in any order.
   */
  public Cluster hang() {
    return behave(callout -> {});
  }

  /** Has no endpoint from now on: callouts give INTERNAL_FAILURE at once. */
  public Cluster removeEndpoints() {
    hasEndpoint = false;
    return this;
  }

  /** Returns all callouts that arrived since this host was made, in their order. */
  public List<Callout> requests() {
    return List.copyOf(requests);
  }

  private Cluster behave(Consumer<OpenCallout> next) {
    hasEndpoint = true;
    behaviour = next;
    return this;
  }

  private Consumer<OpenCallout> answering(Function<Callout, @Nullable UpstreamResponse> response) {
    return callout -> {
      Callout seen = new Callout(host, callout);
      UpstreamResponse made = response.apply(seen);
      if (made != null) {
        seen.answer(made);
      }
    };
  }

  CalloutTarget target() {
    return new CalloutTarget() {
      @Override
      public boolean hasEndpoint() {
        return hasEndpoint;
      }

      @Override
      public void receive(OpenCallout callout) {
        requests.add(new Callout(host, callout));
      }

      @Override
      public void answer(OpenCallout callout) {
        if (callout.open()) {
          behaviour.accept(callout);
        }
      }
    };
  }
}
