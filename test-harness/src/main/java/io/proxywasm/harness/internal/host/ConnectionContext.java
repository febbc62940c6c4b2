package io.proxywasm.harness.internal.host;

import java.util.HashMap;
import java.util.Map;

/**
 * One TCP connection in the proxy: both directions through the filter, and how the connection ends.
 * Follows Envoy's chain of the filter and {@code tcp_proxy}: nothing is read from the client before
 * the upstream is connected, either end can end its direction alone, and once both have, or once
 * the filter closes, the connection ends with the filter's last callbacks.
 */
public final class ConnectionContext implements HostStream {
  private final int id;
  private final ConnectionCallbacks callbacks;
  private final Pipe toUpstream = new Pipe();
  private final Pipe toDownstream = new Pipe();
  private final Map<String, byte[]> filterState = new HashMap<>();
  private final BodyBuffer unread = new BodyBuffer(new byte[0]);
  private boolean clientEnded;
  private boolean connected;
  private boolean closed;

  ConnectionContext(int id, Vm vm) {
    this.id = id;
    this.callbacks = new ConnectionCallbacks(this, vm);
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public Map<String, byte[]> filterState() {
    return filterState;
  }

  /** Returns what goes from the client to the upstream. */
  public Pipe toUpstream() {
    return toUpstream;
  }

  /** Returns what goes from the upstream to the client. */
  public Pipe toDownstream() {
    return toDownstream;
  }

  /** Tells whether the proxy has connected to the upstream. */
  public boolean connected() {
    return connected;
  }

  @Override
  public boolean over() {
    return closed;
  }

  /** Tells whether the filter holds anything back. */
  public boolean paused() {
    return !closed && (!connected || toUpstream.holds() || toDownstream.holds());
  }

  /** Shows the connection to the filter, which says whether the upstream is connected now. */
  void begin() {
    if (callbacks.newConnection() == 0) {
      connected = !closed;
    }
  }

  void clientSends(byte[] data, boolean end) {
    unread.append(data);
    clientEnded |= end;
    read();
  }

  /** Reads from the client what came while the upstream was not connected. */
  void read() {
    boolean something = unread.size() > 0 || (clientEnded && !toUpstream.inEnded());
    if (closed || !connected || !something) {
      return;
    }
    toUpstream.arrives(unread.drain(), clientEnded);
    int answer = callbacks.downstreamData(toUpstream.buffer().size(), clientEnded);
    toUpstream.seen(answer == 0);
    if (answer == 0 && !closed) {
      toUpstream.passOn();
    }
    // The end of the other direction is on the wire already, so this one was the client's.
    boolean last = clientEnded && toDownstream.ended();
    closeIf(last, ConnectionCallbacks.REMOTE);
    closeIfUpstreamIsDone();
  }

  void upstreamSends(byte[] data, boolean end) {
    if (closed || toDownstream.inEnded()) {
      return;
    }
    toDownstream.arrives(data, end);
    int answer = callbacks.upstreamData(toDownstream.buffer().size(), end);
    toDownstream.seen(answer == 0);
    if (end) {
      // Envoy does so even if the filter has just closed the connection.
      callbacks.upstreamClose();
    }
    if (answer == 0 && !closed) {
      toDownstream.passOn();
    }
    closeIf(clientEnded && toDownstream.ended(), ConnectionCallbacks.LOCAL);
    closeIfUpstreamIsDone();
  }

  /** Goes on where the filter paused, as {@code proxy_continue_stream} asks. */
  void resume() {
    if (closed) {
      return;
    }
    if (connected) {
      toUpstream.passOn();
      closeIfUpstreamIsDone();
    }
    connected = true;
  }

  private void closeIfUpstreamIsDone() {
    closeIf(toDownstream.inEnded() && toUpstream.ended(), ConnectionCallbacks.LOCAL);
  }

  private void closeIf(boolean condition, int peerType) {
    if (condition) {
      close(peerType);
    }
  }

  /** Closes the connection from the proxy's side. */
  void close() {
    close(ConnectionCallbacks.LOCAL);
  }

  @Override
  public void disconnect() {
    close(ConnectionCallbacks.REMOTE);
  }

  private void close(int peerType) {
    if (!closed) {
      closed = true;
      callbacks.end(peerType);
    }
  }

  /** Nothing is left to do: the last callbacks ran as the connection closed. */
  @Override
  public void finish() {}
}
