package io.proxywasm.harness;

import io.proxywasm.harness.internal.host.OpenGrpcCall;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A gRPC call of the filter as its server sees it: what arrived, and what to send back. A test can
 * keep it and send at any later step; a script sends from {@link #onMessage} and {@link
 * #onHalfClose}.
 */
public final class GrpcServerCall {
  private final FilterHost host;
  private final OpenGrpcCall call;

  GrpcServerCall(FilterHost host, OpenGrpcCall call) {
    this.host = host;
    this.call = call;
  }

  /** Returns the service and the method, such as {@code helloworld.Greeter/SayHello}. */
  public String method() {
    return call.method();
  }

  /** Returns the metadata the filter sent; without what the proxy adds. */
  public HeaderList metadata() {
    return call.metadata();
  }

  /** Returns how long the filter gives a unary call; zero for a stream. */
  public Duration timeout() {
    return call.timeout();
  }

  /** Returns the messages that arrived. */
  public List<byte[]> messages() {
    return call.received().stream().map(byte[]::clone).toList();
  }

  /** Returns the messages that arrived, read as UTF-8. */
  public List<String> texts() {
    return call.received().stream()
        .map(message -> new String(message, StandardCharsets.UTF_8))
        .toList();
  }

  /** Tells whether the filter sends no more. */
  public boolean isHalfClosed() {
    return call.halfClosed();
  }

  /** Tells whether the filter cancelled the call, its time is over or its plugin has ended. */
  public boolean isCancelled() {
    return call.cancelled();
  }

  /** Tells whether something can be sent. */
  public boolean isOpen() {
    return call.open();
  }

  /** Does something for each message from now on. */
  public GrpcServerCall onMessage(Consumer<byte[]> action) {
    call.onMessage(action);
    return this;
  }

  /** Does something once the filter sends no more. */
  public GrpcServerCall onHalfClose(Runnable action) {
    call.onHalfClose(action);
    return this;
  }

  /** Sends the initial metadata, which must come before the first message. */
  public GrpcServerCall sendMetadata(HeaderList metadata) {
    return act(() -> call.sendMetadata(metadata));
  }

  /** Sends a message. */
  public GrpcServerCall send(byte[] message) {
    byte[] copy = message.clone();
    return act(() -> call.send(copy));
  }

  /** Sends the UTF-8 of a text as a message. */
  public GrpcServerCall send(String message) {
    return send(message.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the call with OK. */
  public void close() {
    close(0, "", HeaderList.EMPTY);
  }

  /** Ends the call with a status and its text. */
  public void close(int status, String message) {
    close(status, message, HeaderList.EMPTY);
  }

  /** Ends the call with a status, its text and trailing metadata. */
  public void close(int status, String message, HeaderList trailers) {
    act(() -> call.close(status, message, trailers));
  }

  /** Breaks the call off, as a server does that goes away. */
  public void reset() {
    act(call::reset);
  }

  private GrpcServerCall act(Runnable action) {
    if (!isOpen()) {
      throw host.failure("The gRPC call of " + method() + " is over: nothing can be sent on it.");
    }
    action.run();
    if (call.idle()) {
      host.settle();
    }
    return this;
  }
}
