package io.proxywasm.sdk.tcp;

import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.ProxyStream;

/**
 * One TCP connection of a client, and that of the proxy to the upstream, for as long as its filter
 * lives.
 *
 * <p>It can be kept and used from another stream's callback. Once the connection has ended every
 * method but {@link #id()} throws an {@link IllegalStateException}.
 */
public interface TcpStream extends ProxyStream {
  /**
   * Returns what the client sent and the upstream has not got yet: there are bytes in {@link
   * TcpFilter#onDownstreamData} and, after PAUSE, until they go on.
   */
  Body downstream();

  /**
   * Returns what the upstream sent and the client has not got yet: there are bytes in {@link
   * TcpFilter#onUpstreamData} alone. Outside of it there is nothing to read, and a change throws an
   * {@link IllegalStateException}.
   */
  Body upstream();

  /**
   * Lets a paused connection, or what the client sent, go on, when the current callback returns.
   */
  void resumeDownstream();

  /**
   * Lets what the upstream sent go on, when the current callback returns.
   *
   * @throws io.proxywasm.sdk.UnimplementedException in Envoy, which cannot do so
   */
  void resumeUpstream();

  /**
   * Closes the client's connection when the current callback returns, and with it the upstream's.
   * What was sent on before arrives; the bytes of the current callback do not, whatever it returns.
   */
  void closeDownstream();

  /** Closes the upstream's connection; Envoy does just what {@link #closeDownstream()} does. */
  void closeUpstream();
}
