package io.proxywasm.its;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Many connections of several lines each through {@code LineCounter}; every byte is checked. */
final class TcpLoad {
  private static final int CLIENTS = 24;
  private static final int ANSWER_MILLIS = 30_000;

  /** Each of so many connections is dropped by the client midway. */
  private static final int DROPPED = 50;

  private static final Pattern TOLD =
      Pattern.compile("lines (\\d+) bytes (\\d+) vm (\\d+) (\\d+) (\\d+) (\\d+)");

  /** What the VM of a worker said last. */
  record VmState(int pages, int collections, int streams) {}

  private final int port;
  private final Map<String, VmState> vms = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable String> firstMismatch = new AtomicReference<>();

  TcpLoad(int port) {
    this.port = port;
  }

  Map<String, VmState> vms() {
    return Map.copyOf(vms);
  }

  /** Returns what was wrong first; null if nothing was. */
  @Nullable String firstMismatch() {
    return firstMismatch.get();
  }

  /** Makes the connections numbered from {@code first}, and returns how many ran to their end. */
  int run(int first, int count) throws InterruptedException {
    var next = new AtomicInteger(first);
    var whole = new AtomicInteger();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < CLIENTS; i++) {
      var thread =
          new Thread(
              () -> {
                for (int index = next.getAndIncrement();
                    index < first + count;
                    index = next.getAndIncrement()) {
                  connect(index, whole);
                }
              });
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    for (var thread : threads) {
      thread.join();
    }
    return whole.get();
  }

  private void connect(int index, AtomicInteger whole) {
    try {
      var mismatch = exchange(index, index % DROPPED == 0);
      if (mismatch == null) {
        whole.incrementAndGet();
      } else if (!mismatch.isEmpty()) {
        firstMismatch.compareAndSet(null, "connection " + index + ": " + mismatch);
      }
    } catch (IOException e) {
      firstMismatch.compareAndSet(null, "connection " + index + ": " + e);
    }
  }

  /** Returns what is wrong, null if nothing is, and an empty text if the client dropped it. */
  private @Nullable String exchange(int index, boolean drop) throws IOException {
    var random = new Random(index);
    var sent = new StringBuilder();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(ANSWER_MILLIS);
      int lines = 2 + random.nextInt(8);
      for (int i = 0; i < lines; i++) {
        var line = index + " " + "x".repeat(random.nextInt(i == 3 ? 20_000 : 200)) + "\n";
        sent.append(line);
        socket.getOutputStream().write(line.getBytes(ISO_8859_1));
      }
      if (drop) {
        socket.setSoLinger(true, 0);
        return "";
      }
      socket.shutdownOutput();
      var answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      return mismatch(sent.toString(), lines, answer);
    }
  }

  private @Nullable String mismatch(String sent, int lines, String answer) {
    if (!answer.startsWith(sent)) {
      return "other bytes: " + answer.length() + " instead of " + sent.length();
    }
    var told = TOLD.matcher(answer.substring(sent.length()));
    if (!told.matches()) {
      return "no count behind the echo: " + answer.substring(sent.length());
    }
    if (number(told.group(1)) != lines || number(told.group(2)) != sent.length()) {
      return told.group() + " instead of " + lines + ", " + sent.length();
    }
    vms.put(
        told.group(3),
        new VmState(number(told.group(4)), number(told.group(5)), number(told.group(6))));
    return null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
