package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HostFailure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The proxy's queues by token, and the news of them that their listeners have yet to get. */
public final class SharedQueues {
  /** So many news in a row are two filters that answer each other without end. */
  private static final int MAX_NEWS = 100_000;

  private final List<Queue> queues = new ArrayList<>();
  private final Map<List<String>, Integer> tokens = new HashMap<>();
  private final Deque<Runnable> news = new ArrayDeque<>();

  /** Who is told of a queue. */
  interface Listener {
    void ready(int token);
  }

  private static final class Queue {
    final Deque<byte[]> values = new ArrayDeque<>();
    Listener listener;

    Queue(Listener listener) {
      this.listener = listener;
    }
  }

  /** Makes a queue or, if there is one of this name, moves its news to another listener. */
  int register(String vmId, String name, Listener listener) {
    int token = resolve(vmId, name);
    if (token == 0) {
      queues.add(new Queue(listener));
      token = queues.size();
      tokens.put(List.of(vmId, name), token);
    } else {
      queues.get(token - 1).listener = listener;
    }
    return token;
  }

  /** Returns a queue's token; 0 if there is none. */
  public int resolve(String vmId, String name) {
    return tokens.getOrDefault(List.of(vmId, name), 0);
  }

  /** Adds a value, and leaves news for who listens now. */
  public int enqueue(int token, byte[] value) {
    Queue queue = queue(token);
    if (queue == null) {
      return Status.NOT_FOUND;
    }
    queue.values.add(value);
    Listener listener = queue.listener;
    news.add(() -> listener.ready(token));
    return Status.OK;
  }

  /** Returns the next value, or null if the queue is empty or there is none of this token. */
  byte @Nullable [] dequeue(int token) {
    Queue queue = queue(token);
    return queue == null ? null : queue.values.poll();
  }

  boolean exists(int token) {
    return queue(token) != null;
  }

  /** Tells listeners the news, those included that this brings; false if there were none. */
  public boolean deliver() {
    boolean any = !news.isEmpty();
    for (int i = 0; !news.isEmpty(); i++) {
      if (i == MAX_NEWS) {
        throw new HostFailure(
            MAX_NEWS + " shared queue notifications in a row: does a listener fill its own queue?");
      }
      news.remove().run();
    }
    return any;
  }

  private @Nullable Queue queue(int token) {
    return token > 0 && token <= queues.size() ? queues.get(token - 1) : null;
  }
}
