package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.ConnectionContext;
import io.proxywasm.harness.internal.host.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A client's TCP connection through the filter, driven step by step from both ends. Each chunk that
 * is sent is one call of the filter's data callback. What is sent on a connection that is closed is
 * dropped, as on the wire.
 */
public final class Connection {
  private static final byte[] NOTHING = new byte[0];

  private final FilterHost host;
  private final Proxy proxy;
  private final ConnectionContext connection;

  Connection(FilterHost host, Proxy proxy) {
    this.host = host;
    this.proxy = proxy;
    this.connection = proxy.connect();
    host.settle();
  }

  /** Lets the client send a chunk; it waits while the upstream is not connected. */
  public Connection send(String chunk) {
    return send(chunk.getBytes(StandardCharsets.UTF_8));
  }

  /** Lets the client send a chunk; it waits while the upstream is not connected. */
  public Connection send(byte[] chunk) {
    return clientSends(chunk, false);
  }

  /** Lets the client say that it sends no more; it can still receive. */
  public Connection sendEnd() {
    return clientSends(NOTHING, true);
  }

  /** Lets the client go away at once. */
  public Connection disconnect() {
    proxy.disconnect(connection);
    host.settle();
    return this;
  }

  /**
   * Lets the upstream send a chunk.
   *
   * @throws HostFailure if the filter has kept the proxy from connecting to it
   */
  public Connection upstreamSends(String chunk) {
    return upstreamSends(chunk.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Lets the upstream send a chunk.
   *
   * @throws HostFailure if the filter has kept the proxy from connecting to it
   */
  public Connection upstreamSends(byte[] chunk) {
    return upstreamSends(chunk, false);
  }

  /**
   * Lets the upstream say that it sends no more; it can still receive.
   *
   * @throws HostFailure if the filter has kept the proxy from connecting to it
   */
  public Connection upstreamCloses() {
    return upstreamSends(NOTHING, true);
  }

  /** Returns what has arrived at the upstream. */
  public ReceivedData upstream() {
    return new ReceivedData(connection.toUpstream());
  }

  /** Returns what has arrived at the client. */
  public ReceivedData downstream() {
    return new ReceivedData(connection.toDownstream());
  }

  /** Tells whether the proxy has connected to the upstream. */
  public boolean connected() {
    return connection.connected();
  }

  /** Tells whether the filter holds anything back, in either direction or from the beginning. */
  public boolean paused() {
    return connection.paused();
  }

  /** Tells whether the client's connection is closed, and with it the upstream's. */
  public boolean closed() {
    return connection.over();
  }

  /** Returns what the filter logged in this connection's context. */
  public List<LogLine> logs() {
    int id = contextId();
    return host.logs().stream().filter(line -> line.contextId() == id).toList();
  }

  /** Returns the id of the connection's context in the filter. */
  public int contextId() {
    return connection.id();
  }

  private Connection clientSends(byte[] chunk, boolean end) {
    proxy.clientSends(connection, chunk, end);
    host.settle();
    return this;
  }

  private Connection upstreamSends(byte[] chunk, boolean end) {
    if (!connection.connected() && !connection.over()) {
      throw host.failure("The upstream is not connected: the filter has paused the connection.");
    }
    proxy.upstreamSends(connection, chunk, end);
    host.settle();
    return this;
  }
}
