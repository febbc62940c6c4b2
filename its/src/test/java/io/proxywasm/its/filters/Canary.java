package io.proxywasm.its.filters;

import static io.proxywasm.its.filters.CanaryFilter.next;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Body;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.HeaderMap;
import io.proxywasm.sdk.Headers;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpMessage;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Schedule;
import io.proxywasm.sdk.call.GrpcCall;
import io.proxywasm.sdk.call.GrpcStatus;
import io.proxywasm.sdk.call.GrpcStream;
import io.proxywasm.sdk.call.GrpcStreamHandler;
import io.proxywasm.sdk.call.HttpCall;
import io.proxywasm.sdk.call.HttpReply;
import io.proxywasm.sdk.internal.text.Utf8;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stream of {@link CanaryFilter}, and what was read from it last. */
final class Canary implements HttpFilter, Walker {
  private final CanaryFilter plugin;
  private final HttpStream stream;
  private byte[] seen = new byte[0];
  private @Nullable GrpcStream exchange;

  Canary(CanaryFilter plugin, HttpStream stream) {
    this.plugin = plugin;
    this.stream = stream;
  }

  @Override
  public Action onRequestHeaders(boolean endOfStream) {
    return act();
  }

  @Override
  public Action onRequestBody(int bodySize, boolean endOfStream) {
    return act();
  }

  @Override
  public Action onRequestTrailers() {
    return act();
  }

  @Override
  public Action onResponseHeaders(boolean endOfStream) {
    return act();
  }

  @Override
  public Action onResponseBody(int bodySize, boolean endOfStream) {
    return act();
  }

  @Override
  public Action onResponseTrailers() {
    return act();
  }

  @Override
  public void onLog() {
    act();
  }

  @Override
  public void onDone() {
    act();
  }

  private Action act() {
    if (next(3) == 0) {
      later(next(4));
    }
    plugin.walk(this);
    return next(2) == 0 ? Action.CONTINUE : Action.PAUSE;
  }

  /** Begins what goes on in a callback of the plugin's; it is the stream's all the same. */
  private void later(int kind) {
    if (kind == 0) {
      Schedule.once(Duration.ofMillis(next(50)), this::step);
    } else if (kind == 1) {
      HttpCall.to("cluster").post("/", seen).header("x-seen", text()).send().onDone(this::onReply);
    } else if (kind == 2) {
      grpc().send(seen).onDone(reply -> see(reply.isOk() ? reply.message() : new byte[0]));
    } else if (exchange == null || next(8) == 0) {
      exchange = grpc().open(new Answers());
    } else if (next(4) > 0) {
      exchange.send(seen, next(4) == 0);
    } else {
      exchange.cancel();
    }
  }

  private GrpcCall grpc() {
    return GrpcCall.to("cluster").method("Service", "Method").metadata("x-seen", text());
  }

  private void see(byte[] bytes) {
    seen = bytes;
    step();
  }

  /** What comes on the open gRPC stream. */
  private final class Answers implements GrpcStreamHandler {
    @Override
    public void onInitialMetadata(GrpcStream stream, Headers metadata) {
      see(metadata.firstBytes("x-e").orElse(seen));
    }

    @Override
    public void onMessage(GrpcStream stream, byte[] message) {
      see(message);
    }

    @Override
    public void onTrailingMetadata(GrpcStream stream, Headers metadata) {
      see(Utf8.encode(String.join(",", metadata.all("x-f"))));
    }

    @Override
    public void onClose(GrpcStream stream, GrpcStatus status) {
      see(Utf8.encode(status.message()));
    }
  }

  private void onReply(HttpReply reply) {
    see(reply.bodyBytes());
    for (Header header : reply.headers().entries()) {
      seen = header.valueBytes();
    }
    step();
  }

  @Override
  public void step() {
    HttpMessage message = next(2) == 0 ? stream.request() : stream.response();
    HeaderMap headers = next(4) == 0 ? message.trailers() : message.headers();
    if (next(2) == 0) {
      read(message.body(), headers);
    } else {
      write(message.body(), headers);
    }
  }

  private void read(Body body, HeaderMap headers) {
    switch (next(8)) {
      case 0 -> seen = headers.firstBytes("x-a").orElse(seen);
      case 1 -> {
        List<Header> entries = headers.entries();
        seen = entries.isEmpty() ? seen : entries.get(next(entries.size())).valueBytes();
      }
      case 2 -> seen = Utf8.encode(String.join(",", headers.all("x-b")));
      case 3 -> seen = body.bytes();
      case 4 -> seen = body.bytes(next(70), next(70));
      case 5 -> seen = stream.property("a", "b").orElse(seen);
      case 6 -> seen = Utf8.encode(stream.propertyText(text()).orElse(""));
      default -> seen = new byte[next(30_000)];
    }
  }

  private void write(Body body, HeaderMap headers) {
    switch (next(13)) {
      case 0 -> headers.add("x-c", seen);
      case 1 -> headers.replace(text(), seen);
      case 2 -> headers.remove(text());
      case 3 -> headers.setAll(headers.entries());
      case 4 -> body.append(seen);
      case 5 -> body.prepend(text());
      case 6 -> body.replace(seen);
      case 7 -> stream.setProperty(seen, "c", text());
      case 8 -> stream.respond(LocalResponse.status(200).header("x-d", text()).body(seen));
      case 9 -> stream.resumeRequest();
      case 10 -> stream.resumeResponse();
      case 11 -> stream.reset();
      default -> {
        Log.info(text());
        throw new IllegalStateException(text());
      }
    }
  }

  private String text() {
    return Utf8.decode(seen);
  }
}
