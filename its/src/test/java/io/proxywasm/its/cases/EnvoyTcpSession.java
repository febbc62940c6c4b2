package io.proxywasm.its.cases;

import io.proxywasm.harness.envoy.EnvoyProcess;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** TCP connections in Envoy. After each step the filter's next callback is waited for. */
final class EnvoyTcpSession extends EnvoySession {
  private static final long CALLBACK_MILLIS = 500;

  private final TcpServer server;
  private final Map<String, TcpWire> clients = new LinkedHashMap<>();
  private final Map<String, TcpWire> upstreams = new LinkedHashMap<>();

  EnvoyTcpSession(
      EnvoyProcess envoy, EnvoyCaseLog log, TcpServer server, Map<String, CallServer> called) {
    super(envoy, log, called);
    this.server = server;
  }

  @Override
  public void play(Step step) throws Exception {
    String stream = step.streamName();
    int before = log().callbacks();
    if (step.connect() != null) {
      connect(stream);
    } else if (step.send() != null) {
      client(stream).send(Content.bytes(step.send()));
    } else if (step.sendEnd() != null) {
      client(stream).sendEnd();
    } else if (step.upstreamSend() != null) {
      atUpstream(stream).send(Content.bytes(step.upstreamSend()));
    } else if (step.upstreamClose() != null) {
      atUpstream(stream).sendEnd();
    } else if (step.disconnect() != null) {
      client(stream).close();
    } else if (step.advance() != null) {
      Thread.sleep(Content.duration(step.advance()).toMillis());
    } else {
      throw new IllegalArgumentException("There is no such step for TCP in Envoy: " + step);
    }
    long end = System.nanoTime() + CALLBACK_MILLIS * 1_000_000;
    while (log().callbacks() == before && System.nanoTime() < end) {
      Thread.sleep(5);
    }
  }

  /** Takes the upstream's end with it if it is there at once: a filter may hold the connection. */
  private void connect(String stream) throws Exception {
    int before = server.wires().size();
    clients.put(stream, new TcpWire(new Socket(InetAddress.getLoopbackAddress(), envoy().port())));
    long end = System.nanoTime() + CALLBACK_MILLIS * 1_000_000;
    while (server.wires().size() == before && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    adopt(stream);
  }

  private TcpWire client(String stream) {
    return Objects.requireNonNull(clients.get(stream), () -> "no connection " + stream);
  }

  private TcpWire atUpstream(String stream) throws Exception {
    await(() -> adopt(stream) != null);
    return Objects.requireNonNull(
        upstreams.get(stream), () -> "connection " + stream + " never reached the upstream");
  }

  /** Returns the upstream's end of a connection: the first that belongs to no other. */
  private @Nullable TcpWire adopt(String stream) {
    List<TcpWire> wires = server.wires();
    if (!upstreams.containsKey(stream)) {
      wires.stream()
          .filter(wire -> !upstreams.containsValue(wire))
          .findFirst()
          .ifPresent(wire -> upstreams.put(stream, wire));
    }
    return upstreams.get(stream);
  }

  @Override
  public void settle() {}

  @Override
  public @Nullable Arrived upstream(String stream) {
    TcpWire wire = adopt(stream);
    return wire == null ? null : wire.arrived();
  }

  @Override
  public @Nullable Arrived downstream(String stream) {
    return client(stream).arrived();
  }

  @Override
  public boolean reset(String stream) {
    return client(stream).isReset();
  }

  @Override
  public String details(String stream) throws NotObservable {
    throw new NotObservable("connections have no response code details");
  }

  @Override
  public void end() throws Exception {
    clients.values().forEach(TcpWire::close);
    await(() -> envoy().stats().getOrDefault("tcp.filtered.downstream_cx_active", 0L) == 0);
    envoy().close();
  }

  @Override
  public void close() {
    clients.values().forEach(TcpWire::close);
    super.close();
    server.close();
  }
}
