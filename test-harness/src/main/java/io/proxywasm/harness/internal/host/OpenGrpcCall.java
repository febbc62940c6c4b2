package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A gRPC call between guest and server. What either side does reaches the other one as an event of
 * its own, in order.
 */
public final class OpenGrpcCall {
  private final GrpcClient client;
  private final EventLoop events;
  private final String method;
  private final HeaderList metadata;
  private final Duration timeout;
  private final List<byte[]> received = new ArrayList<>();
  private Consumer<byte[]> onMessage = message -> {};
  private Runnable onHalfClose = () -> {};
  private boolean halfClosed;
  private boolean cancelled;
  private boolean over;
  private boolean begun;

  OpenGrpcCall(
      GrpcClient client, EventLoop events, String method, HeaderList metadata, Duration timeout) {
    this.client = client;
    this.events = events;
    this.method = method;
    this.metadata = metadata;
    this.timeout = timeout;
  }

  /** Returns the service and the method, such as {@code helloworld.Greeter/SayHello}. */
  public String method() {
    return method;
  }

  public HeaderList metadata() {
    return metadata;
  }

  public Duration timeout() {
    return timeout;
  }

  public List<byte[]> received() {
    return received;
  }

  public boolean halfClosed() {
    return halfClosed;
  }

  public boolean cancelled() {
    return cancelled || client.ended();
  }

  /** Tells whether the server can still send. */
  public boolean open() {
    return !over && !cancelled();
  }

  /** Tells whether the caller has to let what it sends happen, because no event runs now. */
  public boolean idle() {
    return !events.running();
  }

  public void onMessage(Consumer<byte[]> listener) {
    onMessage = listener;
  }

  public void onHalfClose(Runnable listener) {
    onHalfClose = listener;
  }

  /** Brings what the guest sends to the server. */
  void request(byte[] message, boolean endOfStream) {
    toServer(
        () -> {
          received.add(message);
          onMessage.accept(message.clone());
        });
    if (endOfStream) {
      requestEnd();
    }
  }

  void requestEnd() {
    toServer(
        () -> {
          halfClosed = true;
          onHalfClose.run();
        });
  }

  void requestCancel() {
    cancelled = true;
  }

  /** Ends a call that took too long, if it is not over. */
  void timeOut() {
    if (open()) {
      fail(GrpcHeaders.UNAVAILABLE, "upstream request timeout", "response_timeout");
      toGuest(this::requestCancel);
    }
  }

  public void sendMetadata(HeaderList values) {
    if (!begun) {
      begun = true;
      toGuest(() -> client.initialMetadata(HeaderTable.ofResponse(GrpcHeaders.initial(values))));
    }
  }

  public void send(byte[] message) {
    sendMetadata(HeaderList.EMPTY);
    toGuest(() -> client.message(message));
  }

  /** Ends the call with the server's status; one without a message before has no headers. */
  public void close(int status, String message, HeaderList trailers) {
    HeaderList end = GrpcHeaders.trailing(!begun, status, message, trailers);
    if (!begun) {
      toGuest(() -> client.initialMetadata(HeaderTable.ofTrailers(HeaderList.EMPTY)));
    }
    toGuest(() -> client.trailingMetadata(HeaderTable.ofTrailers(end)));
    String text = message.isEmpty() ? "via_upstream" : message + "{via_upstream}";
    toGuest(() -> end(status, text));
    over = true;
  }

  /** Ends the call as the proxy does when it made up the end itself: nothing else was received. */
  public void fail(int status, String message, String details) {
    HeaderList end = GrpcHeaders.trailing(true, status, message, HeaderList.EMPTY);
    toGuest(() -> client.initialMetadata(HeaderTable.ofTrailers(HeaderList.EMPTY)));
    toGuest(() -> client.trailingMetadata(HeaderTable.ofTrailers(end)));
    toGuest(() -> end(status, message + "{" + details + "}"));
    over = true;
  }

  /** Breaks the call off: the proxy has nothing to pass on but that. */
  public void reset() {
    if (!begun) {
      fail(
          GrpcHeaders.UNAVAILABLE,
          "upstream connect error or disconnect/reset before headers. reset reason: remote reset",
          "upstream_reset_before_response_started{remote_reset}");
      return;
    }
    toGuest(() -> client.trailingMetadata(HeaderTable.ofTrailers(HeaderList.EMPTY)));
    toGuest(() -> end(GrpcHeaders.INTERNAL, "upstream_reset_after_response_started{remote_reset}"));
    over = true;
  }

  private void end(int status, String message) {
    over = true;
    client.close(status, message);
  }

  private void toServer(Runnable action) {
    events.schedule(
        Duration.ZERO,
        () -> {
          if (open()) {
            action.run();
          }
        });
  }

  private void toGuest(Runnable action) {
    events.schedule(
        Duration.ZERO,
        () -> {
          if (!cancelled()) {
            action.run();
          }
        });
  }
}
