package io.proxywasm.its.filters.raw;

import io.proxywasm.sdk.internal.host.Host;
import io.proxywasm.sdk.internal.jvm.HostFunctions;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The host calls of the ABI's list, on the JVM: without WASI. */
public final class RawCalls {
  private static final Returned RETURNED = new Returned();

  private RawCalls() {}

  /** Makes a call and returns its status. */
  public static int call(String name, Given given) {
    RETURNED.clear();
    HostFunctions host = host();
    return switch (name) {
      case "proxy_done" -> host.done();
      case "proxy_set_effective_context" -> host.setEffectiveContext(given.number(0));
      case "proxy_log" -> {
        host.log(given.number(0), given.bytes(1));
        yield 0;
      }
      case "proxy_get_log_level" -> host.getLogLevel(RETURNED);
      case "proxy_get_current_time_nanoseconds" -> host.getCurrentTimeNanoseconds(RETURNED);
      case "proxy_set_tick_period_milliseconds" -> host.setTickPeriodMilliseconds(given.number(0));
      case "proxy_set_buffer_bytes" ->
          host.setBufferBytes(given.number(0), given.number(1), given.number(2), given.bytes(3));
      case "proxy_get_buffer_bytes" ->
          host.getBufferBytes(given.number(0), given.number(1), given.number(2), RETURNED);
      case "proxy_get_buffer_status" -> host.getBufferStatus(given.number(0), RETURNED);
      case "proxy_get_header_map_size" -> host.getHeaderMapSize(given.number(0), RETURNED);
      case "proxy_get_header_map_pairs" -> host.getHeaderMapPairs(given.number(0), RETURNED);
      case "proxy_set_header_map_pairs" -> host.setHeaderMapPairs(given.number(0), given.bytes(1));
      case "proxy_get_header_map_value" ->
          host.getHeaderMapValue(given.number(0), given.bytes(1), RETURNED);
      case "proxy_add_header_map_value" ->
          host.addHeaderMapValue(given.number(0), given.bytes(1), given.bytes(2));
      case "proxy_replace_header_map_value" ->
          host.replaceHeaderMapValue(given.number(0), given.bytes(1), given.bytes(2));
      case "proxy_remove_header_map_value" ->
          host.removeHeaderMapValue(given.number(0), given.bytes(1));
      case "proxy_continue_stream" -> host.continueStream(given.number(0));
      case "proxy_close_stream" -> host.closeStream(given.number(0));
      case "proxy_get_status" -> host.getStatus(RETURNED);
      case "proxy_send_local_response" ->
          host.sendLocalResponse(
              given.number(0), given.bytes(1), given.bytes(2), given.bytes(3), given.number(4));
      case "proxy_http_call" ->
          host.httpCall(
              given.bytes(0),
              given.bytes(1),
              given.bytes(2),
              given.bytes(3),
              given.number(4),
              RETURNED);
      case "proxy_grpc_call" ->
          host.grpcCall(
              given.bytes(0),
              given.bytes(1),
              given.bytes(2),
              given.bytes(3),
              given.bytes(4),
              given.number(5),
              RETURNED);
      case "proxy_grpc_stream" ->
          host.grpcStream(given.bytes(0), given.bytes(1), given.bytes(2), given.bytes(3), RETURNED);
      case "proxy_grpc_send" ->
          host.grpcSend(given.number(0), given.bytes(1), given.number(2) != 0);
      case "proxy_grpc_cancel" -> host.grpcCancel(given.number(0));
      case "proxy_grpc_close" -> host.grpcClose(given.number(0));
      case "proxy_set_shared_data" ->
          host.setSharedData(given.bytes(0), given.bytes(1), given.number(2));
      case "proxy_get_shared_data" -> host.getSharedData(given.bytes(0), RETURNED);
      case "proxy_register_shared_queue" -> host.registerSharedQueue(given.bytes(0), RETURNED);
      case "proxy_resolve_shared_queue" ->
          host.resolveSharedQueue(given.bytes(0), given.bytes(1), RETURNED);
      case "proxy_enqueue_shared_queue" -> host.enqueueSharedQueue(given.number(0), given.bytes(1));
      case "proxy_dequeue_shared_queue" -> host.dequeueSharedQueue(given.number(0), RETURNED);
      case "proxy_define_metric" -> host.defineMetric(given.number(0), given.bytes(1), RETURNED);
      case "proxy_record_metric" -> host.recordMetric(given.number(0), given.longNumber(1));
      case "proxy_increment_metric" -> host.incrementMetric(given.number(0), given.longNumber(1));
      case "proxy_get_metric" -> host.getMetric(given.number(0), RETURNED);
      case "proxy_get_property" -> host.getProperty(given.bytes(0), RETURNED);
      case "proxy_set_property" -> host.setProperty(given.bytes(0), given.bytes(1));
      case "proxy_call_foreign_function" ->
          host.callForeignFunction(given.bytes(0), given.bytes(1), RETURNED);
      default -> throw new IllegalArgumentException("the JVM has no host call " + name);
    };
  }

  /** Returns the bytes that the last call gave. */
  public static byte[] bytes() {
    return RETURNED.bytes;
  }

  /** Returns the number that the last call gave. */
  public static int number() {
    return (int) RETURNED.number;
  }

  /** The SDK keeps its host to itself. */
  private static HostFunctions host() {
    try {
      var functions = Host.class.getDeclaredMethod("functions");
      functions.setAccessible(true);
      return (HostFunctions) functions.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
