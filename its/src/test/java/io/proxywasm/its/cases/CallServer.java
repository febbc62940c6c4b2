package io.proxywasm.its.cases;

import io.netty.channel.EventLoopGroup;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A cluster that filters call: gives the answers of a case one after the other. */
final class CallServer implements AutoCloseable {
  private final EventLoopGroup group;
  private final List<Message> answers;
  private final AtomicInteger calls = new AtomicInteger();
  private final Http2Server server;

  CallServer(EventLoopGroup group, BehaviourCase.Cluster cluster) {
    this.group = group;
    this.answers = cluster.answers() == null ? List.of() : cluster.answers();
    this.server = new Http2Server(group, this::answer);
  }

  int port() {
    return server.port();
  }

  private void answer(Http2Stream call) {
    if (answers.isEmpty()) {
      return;
    }
    Message answer = answers.get(Math.min(calls.getAndIncrement(), answers.size() - 1));
    if (Boolean.TRUE.equals(answer.never())) {
      return;
    }
    var unused =
        group.schedule(
            () -> {
              if (Boolean.TRUE.equals(answer.reset())) {
                call.reset();
              } else {
                call.message(answer.responseHeaders(), answer.bodyChunks(), answer.trailerList());
              }
            },
            answer.delay().toMillis(),
            TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    server.close();
  }
}
