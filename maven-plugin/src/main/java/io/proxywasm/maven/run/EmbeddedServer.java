package io.proxywasm.maven.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a filter in this process: HTTP/1.1 in front, one VM, the upstream behind. */
final class EmbeddedServer implements FilterServer.Served {
  private static final int BODY_LIMIT = 64 << 20;
  private static final String UNANSWERED =
      "The filter reset the stream, or paused it and nothing resumes it.\n";

  private final HttpServer server;
  private final ExecutorService threads;
  private final ReloadingVm vm;
  private final Upstream upstream;
  private final RunLog log;

  private EmbeddedServer(HttpServer server, ReloadingVm vm, Upstream upstream, RunLog log) {
    this.server = server;
    this.vm = vm;
    this.upstream = upstream;
    this.log = log;
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "filter-server");
              thread.setDaemon(true);
              return thread;
            });
  }

  static EmbeddedServer start(RunOptions options, RunFilter filter, FilterVm.Loader loader)
      throws RunException {
    HttpServer server = listen(options.port());
    try {
      URI target = options.upstream();
      EmbeddedServer started =
          new EmbeddedServer(
              server,
              new ReloadingVm(loader, filter, options.log(), System::nanoTime),
              target == null ? new Echo() : new HttpUpstream(target),
              options.log());
      server.setExecutor(started.threads);
      server.createContext("/", started::handle);
      server.start();
      return started;
    } catch (RunException e) {
      server.stop(0);
      throw e;
    }
  }

  private static HttpServer listen(int port) throws RunException {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw Ports.notFree(port, e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT);
      if (exchange.getRequestBody().read() >= 0) {
        Exchanges.send(exchange, Message.text(413, "This server takes bodies up to 64 MiB.\n"));
        return;
      }
      Message request = new Message(Exchanges.requestHeaders(exchange), body);
      FilterVm.Outcome outcome = vm.serve(request, upstream);
      log.info(String.join("\n", Summary.of(request, outcome)));
      Exchanges.send(exchange, answer(outcome));
    } catch (RuntimeException | Error e) {
      log.error("The server failed to handle a request: " + e);
      throw e;
    }
  }

  private static Message answer(FilterVm.Outcome outcome) {
    Message response = outcome.response();
    String failure = outcome.failure();
    if (failure != null) {
      return Message.text(503, "The filter's VM failed: " + failure + "\n");
    }
    // A proxy would reset the stream, or leave it waiting; here somebody wants to know why.
    return response == null ? Message.text(504, UNANSWERED) : response;
  }

  @Override
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void replace(RunFilter filter) throws RunException {
    vm.replace(filter);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    vm.close();
  }
}
