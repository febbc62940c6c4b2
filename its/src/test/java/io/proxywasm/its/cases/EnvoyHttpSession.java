package io.proxywasm.its.cases;

import io.netty.channel.EventLoopGroup;
import io.proxywasm.harness.envoy.EnvoyProcess;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** HTTP streams in Envoy: a connection for each, and an upstream that the steps drive. */
final class EnvoyHttpSession extends EnvoySession {
  private final Http2Server upstream;
  private final EventLoopGroup group;
  private final boolean several;
  private final Map<String, Http2Client> clients = new LinkedHashMap<>();

  EnvoyHttpSession(
      EnvoyProcess envoy,
      EnvoyCaseLog log,
      Http2Server upstream,
      Map<String, CallServer> called,
      EventLoopGroup group,
      boolean several) {
    super(envoy, log, called);
    this.upstream = upstream;
    this.group = group;
    this.several = several;
  }

  @Override
  public void play(Step step) throws Exception {
    String stream = step.streamName();
    if (step.request() != null) {
      Message request = step.request();
      clients.put(stream, new Http2Client(group, envoy().port()));
      client(stream).headers(request.requestHeaders(several ? stream : null), request.ends());
    } else if (step.body() != null) {
      client(stream).data(Content.bytes(step.body()), step.ends());
    } else if (step.trailers() != null) {
      client(stream).headers(Content.headers(step.trailers()), true);
    } else if (step.respond() != null) {
      Message response = step.respond();
      awaitUpstream(stream)
          .message(response.responseHeaders(), response.bodyChunks(), response.trailerList());
    } else if (step.response() != null) {
      Message response = step.response();
      awaitUpstream(stream).headers(response.responseHeaders(), response.ends());
    } else if (step.responseBody() != null) {
      awaitUpstream(stream).data(Content.bytes(step.responseBody()), step.ends());
    } else if (step.responseTrailers() != null) {
      awaitUpstream(stream).headers(Content.headers(step.responseTrailers()), true);
    } else if (step.disconnect() != null) {
      Objects.requireNonNull(clients.get(stream)).close();
      await(
          () -> envoy().stats().getOrDefault("http.filtered.downstream_cx_active", 0L) < clients());
    } else if (step.advance() != null) {
      Thread.sleep(Content.duration(step.advance()).toMillis());
    } else if (step.foreignCall() != null) {
      throw new NotObservable("Envoy itself calls no function of a plugin");
    } else {
      throw new IllegalArgumentException("There is no such step in Envoy: " + step);
    }
    settle();
  }

  private long clients() {
    return clients.size();
  }

  private Http2Stream client(String stream) {
    return Objects.requireNonNull(clients.get(stream), () -> "no request of stream " + stream)
        .stream();
  }

  private @Nullable Http2Stream atUpstream(String stream) {
    for (Http2Stream candidate : upstream.streams()) {
      var arrived = candidate.arrived();
      if (arrived != null
          && (!several || arrived.headers().first(Step.STREAM_HEADER).orElse("").equals(stream))) {
        return candidate;
      }
    }
    return null;
  }

  private Http2Stream awaitUpstream(String stream) throws Exception {
    await(() -> atUpstream(stream) != null);
    Http2Stream found = atUpstream(stream);
    if (found == null) {
      throw new AssertionError(
          "The request of stream " + stream + " never reached the upstream\n" + trace());
    }
    return found;
  }

  @Override
  public void settle() throws InterruptedException {
    for (Http2Client client : clients.values()) {
      client.settle();
    }
    upstream.settle();
    for (Http2Client client : clients.values()) {
      client.settle();
    }
  }

  @Override
  public @Nullable Arrived upstream(String stream) {
    Http2Stream found = atUpstream(stream);
    return found == null ? null : found.arrived();
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
  public String details(String stream) {
    String port = Objects.requireNonNull(clients.get(stream)).localPort() + " details=";
    return log()
        .first(line -> line.component().equals("case") && line.message().startsWith(port))
        .map(message -> message.substring(port.length()))
        .orElse("");
  }

  @Override
  public void end() throws Exception {
    clients.values().forEach(Http2Client::close);
    await(() -> envoy().stats().getOrDefault("http.filtered.downstream_cx_active", 0L) == 0);
    envoy().close();
  }

  @Override
  public void close() {
    clients.values().forEach(Http2Client::close);
    super.close();
    upstream.close();
  }
}
