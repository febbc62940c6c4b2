package io.proxywasm.maven.run;

import io.proxywasm.harness.FilterHost;
import io.proxywasm.harness.HeaderList;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.LogLine;
import io.proxywasm.harness.OpenExchange;
import io.proxywasm.harness.ReceivedMessage;
import io.proxywasm.harness.RequestBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter in the test harness: Chicory, with a host that behaves as Envoy's. */
final class ChicoryVm implements FilterVm {
  private final FilterHost host;
  private final RunLog log;
  private int told;

  private ChicoryVm(FilterHost host, RunLog log) {
    this.host = host;
    this.log = log;
  }

  static FilterVm.Loader loader(RunOptions options) {
    return (filter, log) -> load(filter, options.allowOnHeadersStopIteration(), log);
  }

  private static ChicoryVm load(RunFilter filter, boolean allowOnHeadersStopIteration, RunLog log)
      throws RunException {
    try {
      FilterHost host =
          FilterHost.module(filter.module())
              .allowOnHeadersStopIteration(allowOnHeadersStopIteration)
              .configure(filter.configuration());
      ChicoryVm vm = new ChicoryVm(host, log);
      vm.newLines().forEach(log::info);
      return vm;
    } catch (HostFailure e) {
      throw new RunException(e.getMessage(), e);
    }
  }

  @Override
  public Outcome serve(Message request, Upstream upstream) {
    try {
      return exchange(request, upstream);
    } catch (HostFailure e) {
      return new Outcome(null, null, null, newLines(), e.getMessage());
    }
  }

  private Outcome exchange(Message request, Upstream upstream) {
    OpenExchange exchange = open(request);
    boolean hasBody = request.body().length > 0;
    exchange.requestHeaders(!hasBody);
    if (hasBody) {
      exchange.requestBody(request.body(), true);
    }
    Message sent = null;
    Message received = null;
    if (exchange.reachedUpstream() && exchange.upstream().complete()) {
      sent = message(exchange.upstream());
      received = upstream.answer(sent);
      respond(exchange, received);
    }
    Message response = response(exchange);
    exchange.disconnect();
    return new Outcome(sent, received, response, newLines(), host.vmFailure());
  }

  private OpenExchange open(Message request) {
    RequestBuilder builder = host.request(request.header(":method"), request.header(":path"));
    for (HeaderList.Entry header : request.headers()) {
      builder.header(header.name(), header.bytes());
    }
    return builder.open();
  }

  private static void respond(OpenExchange exchange, Message received) {
    boolean hasBody = received.body().length > 0;
    exchange.responseHeaders(received.headers(), !hasBody);
    if (hasBody) {
      exchange.responseBody(received.body(), true);
    }
  }

  private static @Nullable Message response(OpenExchange exchange) {
    return exchange.paused() || exchange.reset() ? null : message(exchange.downstream());
  }

  private static Message message(ReceivedMessage message) {
    return new Message(message.headers(), message.bodyBytes());
  }

  private List<String> newLines() {
    List<LogLine> lines = host.logs();
    List<String> fresh = lines.subList(told, lines.size()).stream().map(LogLine::toString).toList();
    told = lines.size();
    return fresh;
  }

  @Override
  public void close() {
    try {
      host.close();
      newLines().forEach(log::info);
    } catch (HostFailure e) {
      log.error(e.getMessage());
    }
  }
}
