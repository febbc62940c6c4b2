package io.proxywasm.its.cases;

import io.proxywasm.harness.Connection;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HeaderList;
import io.proxywasm.harness.ReceivedData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The TCP connections of a case in the test harness. */
final class HostConnections {
  private final FilterHost host;
  private final Map<String, Connection> connections = new LinkedHashMap<>();

  HostConnections(FilterHost host) {
    this.host = host;
  }

  /** Does a step; tells whether it is one of connections. */
  boolean play(Step step) {
    String stream = step.streamName();
    if (step.connect() != null) {
      connections.put(stream, host.connect());
    } else if (!has(stream)) {
      return false;
    } else if (step.send() != null) {
      connection(stream).send(Content.bytes(step.send()));
    } else if (step.sendEnd() != null) {
      connection(stream).sendEnd();
    } else if (step.upstreamSend() != null) {
      connection(stream).upstreamSends(Content.bytes(step.upstreamSend()));
    } else if (step.upstreamClose() != null) {
      connection(stream).upstreamCloses();
    } else if (step.disconnect() != null) {
      connection(stream).disconnect();
    } else {
      return false;
    }
    return true;
  }

  boolean has(String stream) {
    return connections.containsKey(stream);
  }

  boolean paused(String stream) {
    return connection(stream).paused();
  }

  @Nullable Arrived upstream(String stream) {
    Connection connection = connection(stream);
    return connection.connected() ? arrived(connection.upstream(), connection.closed()) : null;
  }

  Arrived downstream(String stream) {
    Connection connection = connection(stream);
    return arrived(connection.downstream(), connection.closed());
  }

  private Connection connection(String stream) {
    return Objects.requireNonNull(connections.get(stream));
  }

  private static Arrived arrived(ReceivedData data, boolean closed) {
    boolean complete = data.ended() || closed;
    return new Arrived(HeaderList.EMPTY, data.bytes(), HeaderList.EMPTY, complete);
  }
}
