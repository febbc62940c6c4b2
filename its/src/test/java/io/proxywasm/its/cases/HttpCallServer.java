package io.proxywasm.its.cases;

import io.netty.channel.EventLoopGroup;
import io.proxywasm.its.cases.BehaviourCase.Fault;
import java.util.List;
import java.util.Objects;

/** The server of an HTTP cluster, with the answers of a case. */
final class HttpCallServer implements CallServer {
  private final Http2Server server;

  HttpCallServer(EventLoopGroup group, BehaviourCase.Cluster cluster) {
    Answers answers = new Answers(cluster);
    Fault fault = cluster.fault();
    server =
        new Http2Server(
            group,
            call -> {
              if (fault == Fault.BREAKS_OFF) {
                call.headers(answers.next().responseHeaders(), false);
                call.reset();
              } else if (fault != Fault.HANGS) {
                Message answer = answers.next();
                call.message(answer.responseHeaders(), answer.bodyChunks(), answer.trailerList());
              }
            });
    if (fault == Fault.REFUSES) {
      server.close();
    }
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public List<Arrived> calls() {
    return server.streams().stream().map(Http2Stream::arrived).filter(Objects::nonNull).toList();
  }

  @Override
  public void close() {
    server.close();
  }
}
