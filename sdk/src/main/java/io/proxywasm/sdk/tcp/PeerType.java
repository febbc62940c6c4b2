package io.proxywasm.sdk.tcp;

/** Who closed a connection. */
public enum PeerType {
  /** The proxy does not know. */
  UNKNOWN,
  /** The proxy: this filter, another one, or the proxy itself after the other side has ended. */
  LOCAL,
  /** The client or the upstream. */
  REMOTE
}
