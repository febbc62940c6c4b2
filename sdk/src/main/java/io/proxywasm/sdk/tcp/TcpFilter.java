package io.proxywasm.sdk.tcp;

import io.proxywasm.sdk.Action;

/**
 * What a plugin does to one TCP connection. All methods have an empty body: implement those you
 * need.
 *
 * <p>Downstream is the client, upstream the server the proxy connects to. {@link #onNewConnection}
 * runs first, then data of both directions as it comes; when the client's connection is closed
 * {@link #onDownstreamClose}, {@link #onDone} and {@link #onLog} follow at once, in this order.
 *
 * <p>An exception that leaves a method is logged with its stack trace and closes this connection;
 * in the last three methods it is only logged. Other connections go on.
 */
public interface TcpFilter {
  /**
   * Sees a new connection before the proxy connects to the upstream.
   *
   * @return PAUSE keeps the proxy from connecting until {@link TcpStream#resumeDownstream()}; Envoy
   *     reads nothing from the client meanwhile
   */
  default Action onNewConnection() {
    return Action.CONTINUE;
  }

  /**
   * Sees what the client sent; it can be read and changed as {@link TcpStream#downstream()}.
   *
   * @param size the bytes that can be read now: those that came and, after PAUSE, those before them
   * @param endOfStream whether the client sends no more; there may be no bytes with it
   * @return PAUSE keeps the bytes from the upstream until {@link TcpStream#resumeDownstream()}, or
   *     until CONTINUE for more of them
   */
  default Action onDownstreamData(int size, boolean endOfStream) {
    return Action.CONTINUE;
  }

  /**
   * Sees what the upstream sent; it can be read and changed as {@link TcpStream#upstream()}.
   *
   * @param size the bytes that can be read now: those that came and, after PAUSE, those before them
   * @param endOfStream whether the upstream sends no more; there may be no bytes with it
   * @return PAUSE keeps the bytes from the client until CONTINUE for more of them. Envoy has no
   *     other way to let them go on: pause only until a message is whole. It drops what is held
   *     when the connection closes.
   */
  default Action onUpstreamData(int size, boolean endOfStream) {
    return Action.CONTINUE;
  }

  /** Is told that the client's connection is closed: nothing can be sent to it any more. */
  default void onDownstreamClose(PeerType closedBy) {}

  /**
   * Is told that the upstream sends no more. Envoy does so after the last {@link #onUpstreamData},
   * always with {@link PeerType#UNKNOWN}, and not at all if the upstream broke the connection off
   * or the client's was closed before.
   */
  default void onUpstreamClose(PeerType closedBy) {}

  /** Runs when both connections are gone or going. */
  default void onDone() {}

  /** Runs last, for access logs and statistics; the stream is gone afterwards. */
  default void onLog() {}
}
