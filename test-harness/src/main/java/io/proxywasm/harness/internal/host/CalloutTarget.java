package io.proxywasm.harness.internal.host;

/** A cluster as callouts reach it. */
public interface CalloutTarget {
  /** Tells whether it has an endpoint; without one the proxy gives up at once. */
  boolean hasEndpoint();

  /** Is told of a callout within the guest's call. */
  void receive(OpenCallout callout);

  /** Answers a callout, or leaves it open, once the guest's call has returned. */
  void answer(OpenCallout callout);
}
