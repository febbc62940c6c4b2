package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.HttpMessage;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.internal.host.PropertyCalls;
import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.host.StreamCalls;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP stream as its filter sees it. */
final class StreamContext implements HttpStream {
  private static final int REQUEST = 0;
  private static final int RESPONSE = 1;
  private static final byte[] NO_PAIRS = new byte[0];

  private final int id;
  final FilterState filter;
  private @Nullable HostMessage request;
  private @Nullable HostMessage response;
  private boolean ended;

  StreamContext(int id, PluginContext plugin) {
    this.id = id;
    this.filter = new FilterState(this, plugin);
  }

  /** Makes host calls mean this stream. */
  void use() {
    if (ended) {
      throw new IllegalStateException(
          "stream " + id + " has ended; keep the values you need, not the stream");
    }
    Contexts.use(id);
  }

  void end() {
    ended = true;
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public HttpMessage request() {
    if (request == null) {
      request = HostMessage.request(this);
    }
    return request;
  }

  @Override
  public HttpMessage response() {
    if (response == null) {
      response = HostMessage.response(this);
    }
    return response;
  }

  @Override
  public Action respond(LocalResponse response) {
    use();
    List<Header> headers = response.headers();
    Status.check(
        StreamCalls.sendLocalResponse(
            response.status(),
            Utf8.encode(response.details()),
            response.body(),
            headers.isEmpty() ? NO_PAIRS : Pairs.encode(headers),
            response.grpcStatus()),
        "proxy_send_local_response",
        "");
    return Action.PAUSE;
  }

  @Override
  public void resumeRequest() {
    use();
    Status.check(StreamCalls.continueStream(REQUEST), "proxy_continue_stream", "request");
  }

  @Override
  public void resumeResponse() {
    use();
    Status.check(StreamCalls.continueStream(RESPONSE), "proxy_continue_stream", "response");
  }

  @Override
  public void reset() {
    use();
    Status.check(StreamCalls.closeStream(REQUEST), "proxy_close_stream", "request");
  }

  @Override
  public Optional<byte[]> property(String... path) {
    use();
    int status = PropertyCalls.get(PropertyPath.encode(path));
    if (status == Status.OK) {
      return Optional.of(Returns.bytes());
    }
    if (status == Status.NOT_FOUND) {
      return Optional.empty();
    }
    throw Status.failure(status, "proxy_get_property", String.join(".", path));
  }

  @Override
  public Optional<String> propertyText(String... path) {
    return property(path).map(Utf8::decode);
  }

  @Override
  public void setProperty(byte[] value, String... path) {
    use();
    Status.check(
        PropertyCalls.set(PropertyPath.encode(path), value),
        "proxy_set_property",
        String.join(".", path));
  }
}
