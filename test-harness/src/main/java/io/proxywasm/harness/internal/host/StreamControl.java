package io.proxywasm.harness.internal.host;

import io.proxywasm.harness.HeaderList;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The host calls that resume, close or answer a stream. All take effect after the current call. */
final class StreamControl {
  private static final int REQUEST = 0;
  private static final int RESPONSE = 1;
  private static final int DOWNSTREAM = 2;
  private static final int UPSTREAM = 3;

  private final Contexts contexts;
  private final Vm vm;

  StreamControl(Contexts contexts, Vm vm) {
    this.contexts = contexts;
    this.vm = vm;
  }

  int resume(int type) {
    if (type < REQUEST || type > UPSTREAM) {
      return Status.BAD_ARGUMENT;
    }
    if (type == UPSTREAM) {
      return Status.UNIMPLEMENTED;
    }
    StreamContext stream = contexts.current();
    ConnectionContext connection = contexts.currentConnection();
    if (type == DOWNSTREAM && connection != null) {
      vm.afterCall(connection::resume);
    }
    if (stream != null && type != DOWNSTREAM) {
      Flow flow = type == REQUEST ? stream.request() : stream.response();
      if (type == RESPONSE && flow.headers() == null) {
        vm.violation(
            "proxy_continue_stream resumed a response that has not begun. Envoy crashes on it, with"
                + " all its streams: resume it in or after proxy_on_response_headers.");
      }
      vm.afterCall(flow::resume);
      // Envoy drops the request's maps here, whichever direction is resumed.
      stream.request().view().clear();
    }
    return Status.OK;
  }

  int close(int type) {
    if (type < REQUEST || type > UPSTREAM) {
      return Status.BAD_ARGUMENT;
    }
    StreamContext stream = contexts.current();
    if (stream != null && type <= RESPONSE) {
      vm.afterCall(stream::reset);
    }
    ConnectionContext connection = contexts.currentConnection();
    if (connection != null && type >= DOWNSTREAM) {
      // Envoy closes the client's connection for either type, and tcp_proxy the upstream's then.
      vm.afterCall(connection::close);
    }
    return Status.OK;
  }

  int sendLocalResponse(
      int status, byte[] details, byte[] body, byte[] headerPairs, int grpcStatus) {
    if (contexts.currentConnection() == null) {
      vm.stopIteration();
    }
    StreamContext stream = contexts.current();
    // Of two responses in one call the first counts.
    if (stream != null && stream.claimReply()) {
      List<HeaderList.Entry> headers = PairsCodec.decode(headerPairs);
      String text = new String(details, StandardCharsets.UTF_8);
      vm.afterCall(
          () ->
              stream.reply(
                  LocalReply.to(stream.requestHeaders(), status, headers, body, grpcStatus, text)));
    }
    return Status.OK;
  }
}
