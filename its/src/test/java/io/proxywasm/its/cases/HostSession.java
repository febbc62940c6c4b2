package io.proxywasm.its.cases;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HeaderList;
import io.proxywasm.harness.OpenExchange;
import io.proxywasm.harness.ReceivedMessage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case in the test harness: everything happens within the step that causes it. */
final class HostSession implements Session {
  private final FilterHost host;
  private final boolean several;
  private final Map<String, OpenExchange> exchanges = new LinkedHashMap<>();
  private final HostConnections connections;
  private boolean vmFailed;

  HostSession(FilterHost host, boolean several) {
    this.host = host;
    this.several = several;
    this.connections = new HostConnections(host);
  }

  @Override
  public void play(Step step) {
    String stream = step.streamName();
    if (connections.play(step)) {
      return;
    }
    if (step.request() != null) {
      Message request = step.request();
      exchanges.put(stream, open(request.requestHeaders(several ? stream : null)));
      exchange(stream).requestHeaders(request.ends());
    } else if (step.body() != null) {
      exchange(stream).requestBody(Content.bytes(step.body()), step.ends());
    } else if (step.trailers() != null) {
      exchange(stream).requestTrailers(Content.headers(step.trailers()));
    } else if (step.respond() != null) {
      respond(exchange(stream), step.respond());
    } else if (step.response() != null) {
      Message response = step.response();
      exchange(stream).responseHeaders(response.responseHeaders(), response.ends());
    } else if (step.responseBody() != null) {
      exchange(stream).responseBody(Content.bytes(step.responseBody()), step.ends());
    } else if (step.responseTrailers() != null) {
      exchange(stream).responseTrailers(Content.headers(step.responseTrailers()));
    } else if (step.disconnect() != null) {
      exchange(stream).disconnect();
    } else if (step.advance() != null) {
      host.advance(Content.duration(step.advance()));
    } else if (step.foreignCall() != null) {
      var call = step.foreignCall();
      host.callForeign(call.function(), Content.bytes(call.argument()));
    } else {
      throw new IllegalArgumentException("The test harness cannot do this step: " + step);
    }
  }

  private OpenExchange open(HeaderList headers) {
    var request =
        host.request(headers.first(":method").orElseThrow(), headers.first(":path").orElseThrow());
    for (var header : headers) {
      request.header(header.name(), header.bytes());
    }
    return request.open();
  }

  private static void respond(OpenExchange exchange, Message response) {
    var chunks = response.bodyChunks();
    boolean trailers = response.trailerList().size() > 0;
    exchange.responseHeaders(response.responseHeaders(), chunks.isEmpty() && !trailers);
    for (int i = 0; i < chunks.size(); i++) {
      exchange.responseBody(chunks.get(i), i == chunks.size() - 1 && !trailers);
    }
    if (trailers) {
      exchange.responseTrailers(response.trailerList());
    }
  }

  private OpenExchange exchange(String stream) {
    return Objects.requireNonNull(exchanges.get(stream), () -> "no request of stream " + stream);
  }

  @Override
  public Duration patience() {
    return Duration.ZERO;
  }

  @Override
  public void settle() {}

  @Override
  public @Nullable Arrived upstream(String stream) {
    if (connections.has(stream)) {
      return connections.upstream(stream);
    }
    OpenExchange exchange = exchange(stream);
    return exchange.reachedUpstream() ? arrived(exchange.upstream()) : null;
  }

  @Override
  public @Nullable Arrived downstream(String stream) {
    if (connections.has(stream)) {
      return connections.downstream(stream);
    }
    OpenExchange exchange = exchange(stream);
    return exchange.reachedDownstream() ? arrived(exchange.downstream()) : null;
  }

  private static Arrived arrived(ReceivedMessage message) {
    return new Arrived(
        message.headers(), message.bodyBytes(), message.trailers(), message.complete());
  }

  @Override
  public boolean reset(String stream) {
    return exchange(stream).reset();
  }

  @Override
  public boolean paused(String stream) {
    return connections.has(stream) ? connections.paused(stream) : exchange(stream).paused();
  }

  @Override
  public String details(String stream) {
    return exchange(stream).downstream().details();
  }

  @Override
  public List<Logged> logs() {
    return host.logs().stream()
        .map(line -> new Logged(line.level().name().toLowerCase(Locale.ROOT), line.message()))
        .toList();
  }

  @Override
  public List<Arrived> calls(String cluster) {
    return host.cluster(cluster).requests().stream()
        .map(call -> new Arrived(call.headers(), call.bodyBytes(), HeaderList.EMPTY, true))
        .toList();
  }

  @Override
  public @Nullable Long metric(String name) {
    var counter = host.metrics().counter(name);
    var value = counter.isPresent() ? counter : host.metrics().gauge(name);
    return value.isPresent() ? value.getAsLong() : null;
  }

  @Override
  public boolean vmFailed() {
    vmFailed |= host.vmFailure() != null;
    return vmFailed;
  }

  @Override
  public String trace() {
    return host.trace();
  }

  @Override
  public void end() {
    vmFailed();
    host.close();
  }

  @Override
  public void close() {
    host.close();
  }
}
