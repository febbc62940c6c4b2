package io.proxywasm.its.cases;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The answers of a cluster, one after the other; the last again and again. */
final class Answers {
  private static final Message OK =
      new Message(null, null, null, 200, Map.of(), null, null, null, null);

  private final List<Message> answers;
  private final AtomicInteger next = new AtomicInteger();

  Answers(BehaviourCase.Cluster cluster) {
    answers = cluster.answers() == null ? List.of(OK) : cluster.answers();
  }

  Message next() {
    return answers.get(Math.min(next.getAndIncrement(), answers.size() - 1));
  }
}
