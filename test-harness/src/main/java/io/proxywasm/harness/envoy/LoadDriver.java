package io.proxywasm.harness.envoy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends many requests over a few kept-alive HTTP/1.1 connections, one at a time on each, and looks
 * at every answer.
 */
public final class LoadDriver {
  private static final int ANSWER_MILLIS = 30_000;

  private final URI target;
  private final Requests requests;
  private final Check check;

  /** Makes the bytes of a request; called from several threads. */
  @FunctionalInterface
  public interface Requests {
    /** Returns the whole HTTP/1.1 message of the request with this number. */
    byte[] message(int index);
  }

  /** Judges an answer; called from several threads. */
  @FunctionalInterface
  public interface Check {
    /** Returns what is wrong with the answer to the request with this number, or null. */
    @Nullable String mismatch(int index, WireMessage response);
  }

  /**
   * @param target an {@code http} address; only host and port count
   */
  public LoadDriver(URI target, Requests requests, Check check) {
    this.target = target;
    this.requests = requests;
    this.check = check;
  }

  /**
   * Sends the requests numbered from {@code first} to {@code first + count - 1} and waits for all
   * answers. A connection that fails counts as a mismatch of its request and is opened anew.
   *
   * @throws InterruptedException when the calling thread is interrupted
   */
  public LoadReport run(int connections, int first, int count) throws InterruptedException {
    AtomicInteger next = new AtomicInteger(first);
    LoadTally tally = new LoadTally();
    long begin = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      Thread thread = new Thread(() -> send(next, first + count, tally), "load-" + i);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return tally.report(Duration.ofNanos(System.nanoTime() - begin));
  }

  private void send(AtomicInteger next, int end, LoadTally tally) {
    int index = next.getAndIncrement();
    while (index < end) {
      try (Socket socket = new Socket(target.getHost(), target.getPort())) {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(ANSWER_MILLIS);
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        boolean open = true;
        while (open && index < end) {
          socket.getOutputStream().write(requests.message(index));
          WireMessage response = WireMessage.read(in);
          if (response == null) {
            throw new IOException("the connection was closed without an answer");
          }
          tally.answer(index, response.status(), check.mismatch(index, response));
          open = !response.closes();
          index = next.getAndIncrement();
        }
      } catch (IOException e) {
        tally.failure(index, e);
        index = next.getAndIncrement();
      }
    }
  }
}
