package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.util.function.ToIntFunction;

/** Binds the two directions of a stream to the guest's callbacks. */
final class StreamCallbacks {
  private StreamCallbacks() {}

  static Flow.Callbacks request(StreamContext stream, Vm vm) {
    int id = stream.id();
    return new Flow.Callbacks() {
      @Override
      public int headers(int count, boolean end) {
        return call(
            stream,
            vm,
            "proxy_on_request_headers",
            guest -> guest.onRequestHeaders(id, count, end),
            count,
            end);
      }

      @Override
      public int body(int size, boolean end) {
        return call(
            stream,
            vm,
            "proxy_on_request_body",
            guest -> guest.onRequestBody(id, size, end),
            size,
            end);
      }

      @Override
      public int trailers(int count) {
        return call(
            stream,
            vm,
            "proxy_on_request_trailers",
            guest -> guest.onRequestTrailers(id, count),
            count);
      }
    };
  }

  static Flow.Callbacks response(StreamContext stream, Vm vm) {
    int id = stream.id();
    return new Flow.Callbacks() {
      @Override
      public int headers(int count, boolean end) {
        return call(
            stream,
            vm,
            "proxy_on_response_headers",
            guest -> guest.onResponseHeaders(id, count, end),
            count,
            end);
      }

      @Override
      public int body(int size, boolean end) {
        return call(
            stream,
            vm,
            "proxy_on_response_body",
            guest -> guest.onResponseBody(id, size, end),
            size,
            end);
      }

      @Override
      public int trailers(int count) {
        return call(
            stream,
            vm,
            "proxy_on_response_trailers",
            guest -> guest.onResponseTrailers(id, count),
            count);
      }
    };
  }

  private static int call(
      StreamContext stream,
      Vm vm,
      String name,
      ToIntFunction<GuestFunctions> callback,
      Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = stream.id();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    int answer = vm.call(stream.id(), name, callback, all);
    if (vm.failure() != null) {
      stream.fail();
    }
    return answer;
  }
}
