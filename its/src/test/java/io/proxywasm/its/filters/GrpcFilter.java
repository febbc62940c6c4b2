package io.proxywasm.its.filters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Headers;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.ProxyWasm;
import io.proxywasm.sdk.call.GrpcCall;
import io.proxywasm.sdk.call.GrpcReply;
import io.proxywasm.sdk.call.GrpcStatus;
import io.proxywasm.sdk.call.GrpcStream;
import io.proxywasm.sdk.call.GrpcStreamHandler;
import io.proxywasm.sdk.internal.GrpcTable;
import java.io.IOException;
import java.time.Duration;

/** Makes the gRPC call that {@code x-do} orders, and answers with what came of it. */
public final class GrpcFilter implements HttpFilter, GrpcStreamHandler {
  /** GrpcService { envoy_grpc { cluster_name: "lab", authority: "lab.test" } }. */
  private static final String SERVICE = "\n\u000f\n\u0003lab\u0012\u0008lab.test";

  private final HttpStream stream;
  private final StringBuilder seen = new StringBuilder();
  private String order = "";
  private String[] messages = {};
  private int sent;

  private GrpcFilter(HttpStream stream) {
    this.stream = stream;
  }

  public static void main(String[] args) {
    ProxyWasm.register(GrpcPlugin::new);
  }

  /** Makes a call of its own, too, once it is configured. */
  private static final class GrpcPlugin implements io.proxywasm.sdk.Plugin {
    @Override
    public void onConfigure(io.proxywasm.sdk.Configuration configuration) {
      String message = configuration.text();
      if (!message.isEmpty()) {
        GrpcCall.to("lab")
            .method("test.Lab", "Echo")
            .send(message.getBytes(UTF_8))
            .onDone(reply -> Log.info("the plugin got " + text(reply)));
      }
    }

    @Override
    public HttpFilter newHttpFilter(HttpStream stream) {
      return new GrpcFilter(stream);
    }
  }

  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    order = header("x-do", "");
    messages = header("x-message", "hello").split(",", -1);
    try {
      return obey();
    } catch (RuntimeException e) {
      return stream.respond(200, e.toString());
    }
  }

  private Action obey() {
    switch (order) {
      case "unary" ->
          call()
              .send(messages[0].getBytes(UTF_8))
              .onDone(reply -> stream.respond(200, text(reply)));
      case "protobuf" ->
          call()
              .send(stringValue(messages[0]))
              .onDone(reply -> stream.respond(200, reply.message(GrpcFilter::parseStringValue)));
      case "two" ->
          call()
              .send("1".getBytes(UTF_8))
              .and(call().send("2".getBytes(UTF_8)), (one, two) -> text(one) + " " + text(two))
              .onDone(texts -> stream.respond(200, texts));
      case "resume" ->
          call()
              .send(messages[0].getBytes(UTF_8))
              .onDone(
                  reply -> {
                    stream.request().headers().add("x-reply", text(reply));
                    stream.resumeRequest();
                  });
      case "throw" ->
          call()
              .send(messages[0].getBytes(UTF_8))
              .onDone(
                  reply -> {
                    throw new IllegalStateException("asked to fail after " + text(reply));
                  });
      case "unary-gone" ->
          call().send(messages[0].getBytes(UTF_8)).onDone(reply -> Log.info("for nobody"));
      case "open" -> {
        return stream.respond(200, Integer.toString(GrpcTable.underWay()));
      }
      case "raw" -> {
        return stream.respond(200, "" + GrpcTable.call(header("x-cluster", "")));
      }
      case "statuses" -> {
        return stream.respond(200, GrpcTable.statuses());
      }
      case "" -> {
        return Action.CONTINUE;
      }
      default -> openStream();
    }
    return Action.PAUSE;
  }

  /** Encodes a {@code google.protobuf.StringValue}, as protobuf's {@code toByteArray()} does. */
  private static byte[] stringValue(String value) {
    return ("\n" + (char) value.length() + value).getBytes(UTF_8);
  }

  /** Reads one, as protobuf's {@code parseFrom} does. */
  private static String parseStringValue(byte[] message) throws IOException {
    if (message[0] != '\n' || message[1] != message.length - 2) {
      throw new IOException("no StringValue");
    }
    return new String(message, 2, message[1], UTF_8);
  }

  private void openStream() {
    GrpcStream call = call().open(this);
    if (order.equals("ping-pong") || order.equals("gone")) {
      call.send(messages[sent++].getBytes(UTF_8));
      return;
    }
    for (int i = 0; i < messages.length; i++) {
      call.send(messages[i].getBytes(UTF_8), order.equals("last") && i == messages.length - 1);
    }
    call.close();
  }

  private GrpcCall call() {
    boolean encoded = order.equals("unary") && header("x-encoded", "").equals("yes");
    GrpcCall call =
        (encoded ? GrpcCall.to(SERVICE.getBytes(UTF_8)) : GrpcCall.to(header("x-cluster", "lab")))
            .method("test.Lab", header("x-method", "Echo"))
            .metadata("x-client", "one")
            .metadata("x-client", "two")
            .metadata("x-data-bin", new byte[] {1, (byte) 0xFF});
    return call.timeout(Duration.ofMillis(Long.parseLong(header("x-timeout", "10000"))));
  }

  private String header(String name, String otherwise) {
    return stream.request().headers().first(name).orElse(otherwise);
  }

  private static String text(GrpcReply reply) {
    return reply.isOk()
        ? reply.message(bytes -> new String(bytes, UTF_8))
        : reply.status().toString();
  }

  @Override
  public void onInitialMetadata(GrpcStream call, Headers metadata) {
    note("initial " + metadata.all("x-server"));
    if (order.equals("visible")) {
      note(GrpcTable.visible());
    }
    cancelIf("cancel-initial", call);
  }

  @Override
  public void onMessage(GrpcStream call, byte[] message) {
    note("message " + new String(message, UTF_8));
    if (order.equals("visible")) {
      note(GrpcTable.visible());
    }
    cancelIf("cancel-message", call);
    if (order.equals("ping-pong")) {
      if (sent == messages.length) {
        call.close();
      } else {
        call.send(messages[sent++].getBytes(UTF_8));
      }
    }
    if (order.equals("throw-stream")) {
      throw new IllegalStateException("asked to fail in the stream");
    }
  }

  @Override
  public void onTrailingMetadata(GrpcStream call, Headers metadata) {
    note("trailing " + metadata.all("x-end"));
    if (order.equals("visible")) {
      note(GrpcTable.visible());
    }
    cancelIf("cancel-trailing", call);
  }

  @Override
  public void onClose(GrpcStream call, GrpcStatus status) {
    note("close " + status);
    stream.respond(200, seen.toString());
  }

  private void cancelIf(String when, GrpcStream call) {
    if (order.equals(when)) {
      call.cancel();
      note("cancelled");
      stream.respond(200, seen.toString());
    }
  }

  private void note(String event) {
    Log.info(event);
    seen.append(seen.length() == 0 ? "" : "; ").append(event);
  }
}
