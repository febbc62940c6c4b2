package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.Action;
import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.HttpFilter;
import io.proxywasm.sdk.HttpMessage;
import io.proxywasm.sdk.HttpStream;
import io.proxywasm.sdk.LocalResponse;
import io.proxywasm.sdk.internal.host.StreamCalls;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The HTTP stream as its filter sees it. */
final class StreamContext extends LiveStream implements HttpStream {
  private static final int REQUEST = 0;
  private static final int RESPONSE = 1;
  private static final byte[] NO_PAIRS = new byte[0];

  final FilterState filter;
  private @Nullable HostMessage request;
  private @Nullable HostMessage response;

  StreamContext(int id, PluginContext plugin) {
    super(id, plugin);
    this.filter = new FilterState(this);
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
    filter.requestGoesOn();
  }

  @Override
  public void resumeResponse() {
    use();
    filter.requireResponse();
    Status.check(StreamCalls.continueStream(RESPONSE), "proxy_continue_stream", "response");
  }

  @Override
  public void reset() {
    use();
    Status.check(StreamCalls.closeStream(REQUEST), "proxy_close_stream", "request");
  }

  @Override
  boolean hasFailed() {
    return filter.hasFailed();
  }

  @Override
  void failedLater(Throwable failure) {
    filter.failedLater(failure);
  }

  @Override
  void log() {
    try {
      HttpFilter running = filter.get();
      if (running != null) {
        running.onLog();
      }
    } catch (Throwable e) {
      Failures.log("HttpFilter.onLog", id(), e);
    }
  }

  @Override
  void done() {
    try {
      HttpFilter running = filter.get();
      if (running != null) {
        running.onDone();
      }
    } catch (Throwable e) {
      Failures.log("HttpFilter.onDone", id(), e);
    }
  }
}
