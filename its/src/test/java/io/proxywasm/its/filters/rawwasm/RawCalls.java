package io.proxywasm.its.filters.rawwasm;

import io.proxywasm.sdk.teavm.Memory;
import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** All host calls of the ABI's list, as imports of the module. */
public final class RawCalls {
  private static final int NOWHERE = -1;
  private static final byte[] NO_BYTES = new byte[0];
  private static final int[] SLOTS = new int[64];

  private static int bytesAt = NOWHERE;

  private RawCalls() {}

  /** Makes a call and returns its status. */
  public static int call(String name, Given given) {
    SLOTS[0] = 0;
    SLOTS[1] = 0;
    Memory.clear();
    byte[] first = given.bytes(0);
    byte[] second = given.bytes(1);
    byte[] third = given.bytes(2);
    byte[] fourth = given.bytes(3);
    byte[] fifth = given.bytes(4);
    int[] slots = SLOTS;
    int status = make(name, given);
    Address.pin(slots);
    Address.pin(first);
    Address.pin(second);
    Address.pin(third);
    Address.pin(fourth);
    Address.pin(fifth);
    bytesAt = status == 0 ? bytesOf(name) : NOWHERE;
    return status;
  }

  /** Returns the bytes that the last call gave. */
  public static byte[] bytes() {
    return bytesAt == NOWHERE ? NO_BYTES : Memory.take(SLOTS[bytesAt], SLOTS[bytesAt + 1]);
  }

  /** Returns the number that the last call gave. */
  public static int number() {
    return SLOTS[0];
  }

  private static Address slot(int index) {
    return Address.ofData(SLOTS).add(4 * index);
  }

  private static Address address(Given given, int index) {
    return Address.ofData(given.bytes(index));
  }

  /** Returns the slot with the address of the bytes that a call gives. */
  private static int bytesOf(String name) {
    return switch (name) {
      case "proxy_get_header_map_pairs",
          "proxy_get_header_map_value",
          "proxy_get_buffer_bytes",
          "proxy_get_property",
          "proxy_get_shared_data",
          "proxy_dequeue_shared_queue",
          "proxy_call_foreign_function" ->
          0;
      case "proxy_get_status" -> 1;
      default -> NOWHERE;
    };
  }

  private static int make(String name, Given given) {
    return switch (name) {
      case "proxy_done" -> doneImport();
      case "proxy_set_effective_context" -> setEffectiveContextImport(given.number(0));
      case "proxy_log" -> logImport(given.number(0), address(given, 1), given.bytes(1).length);
      case "proxy_get_log_level" -> getLogLevelImport(slot(0));
      case "proxy_get_current_time_nanoseconds" -> getCurrentTimeNanosecondsImport(slot(0));
      case "clock_time_get" -> clockTimeGetImport(given.number(0), given.longNumber(1), slot(0));
      case "proxy_set_tick_period_milliseconds" -> setTickPeriodMillisecondsImport(given.number(0));
      case "random_get" -> randomGetImport(slot(0), given.number(0));
      case "environ_sizes_get" -> environSizesGetImport(slot(0), slot(32));
      case "environ_get" -> environGetImport(slot(0), slot(32));
      case "proxy_set_buffer_bytes" ->
          setBufferBytesImport(
              given.number(0),
              given.number(1),
              given.number(2),
              address(given, 3),
              given.bytes(3).length);
      case "proxy_get_buffer_bytes" ->
          getBufferBytesImport(given.number(0), given.number(1), given.number(2), slot(0), slot(1));
      case "proxy_get_buffer_status" -> getBufferStatusImport(given.number(0), slot(0), slot(1));
      case "proxy_get_header_map_size" -> getHeaderMapSizeImport(given.number(0), slot(0));
      case "proxy_get_header_map_pairs" ->
          getHeaderMapPairsImport(given.number(0), slot(0), slot(1));
      case "proxy_set_header_map_pairs" ->
          setHeaderMapPairsImport(given.number(0), address(given, 1), given.bytes(1).length);
      case "proxy_get_header_map_value" ->
          getHeaderMapValueImport(
              given.number(0), address(given, 1), given.bytes(1).length, slot(0), slot(1));
      case "proxy_add_header_map_value" ->
          addHeaderMapValueImport(
              given.number(0),
              address(given, 1),
              given.bytes(1).length,
              address(given, 2),
              given.bytes(2).length);
      case "proxy_replace_header_map_value" ->
          replaceHeaderMapValueImport(
              given.number(0),
              address(given, 1),
              given.bytes(1).length,
              address(given, 2),
              given.bytes(2).length);
      case "proxy_remove_header_map_value" ->
          removeHeaderMapValueImport(given.number(0), address(given, 1), given.bytes(1).length);
      case "proxy_continue_stream" -> continueStreamImport(given.number(0));
      case "proxy_close_stream" -> closeStreamImport(given.number(0));
      case "proxy_get_status" -> getStatusImport(slot(0), slot(1), slot(2));
      case "proxy_send_local_response" ->
          sendLocalResponseImport(
              given.number(0),
              address(given, 1),
              given.bytes(1).length,
              address(given, 2),
              given.bytes(2).length,
              address(given, 3),
              given.bytes(3).length,
              given.number(4));
      case "proxy_http_call" ->
          httpCallImport(
              address(given, 0),
              given.bytes(0).length,
              address(given, 1),
              given.bytes(1).length,
              address(given, 2),
              given.bytes(2).length,
              address(given, 3),
              given.bytes(3).length,
              given.number(4),
              slot(0));
      case "proxy_grpc_call" ->
          grpcCallImport(
              address(given, 0),
              given.bytes(0).length,
              address(given, 1),
              given.bytes(1).length,
              address(given, 2),
              given.bytes(2).length,
              address(given, 3),
              given.bytes(3).length,
              address(given, 4),
              given.bytes(4).length,
              given.number(5),
              slot(0));
      case "proxy_grpc_stream" ->
          grpcStreamImport(
              address(given, 0),
              given.bytes(0).length,
              address(given, 1),
              given.bytes(1).length,
              address(given, 2),
              given.bytes(2).length,
              address(given, 3),
              given.bytes(3).length,
              slot(0));
      case "proxy_grpc_send" ->
          grpcSendImport(
              given.number(0), address(given, 1), given.bytes(1).length, given.number(2));
      case "proxy_grpc_cancel" -> grpcCancelImport(given.number(0));
      case "proxy_grpc_close" -> grpcCloseImport(given.number(0));
      case "proxy_set_shared_data" ->
          setSharedDataImport(
              address(given, 0),
              given.bytes(0).length,
              address(given, 1),
              given.bytes(1).length,
              given.number(2));
      case "proxy_get_shared_data" ->
          getSharedDataImport(address(given, 0), given.bytes(0).length, slot(0), slot(1), slot(2));
      case "proxy_register_shared_queue" ->
          registerSharedQueueImport(address(given, 0), given.bytes(0).length, slot(0));
      case "proxy_resolve_shared_queue" ->
          resolveSharedQueueImport(
              address(given, 0),
              given.bytes(0).length,
              address(given, 1),
              given.bytes(1).length,
              slot(0));
      case "proxy_enqueue_shared_queue" ->
          enqueueSharedQueueImport(given.number(0), address(given, 1), given.bytes(1).length);
      case "proxy_dequeue_shared_queue" ->
          dequeueSharedQueueImport(given.number(0), slot(0), slot(1));
      case "proxy_define_metric" ->
          defineMetricImport(given.number(0), address(given, 1), given.bytes(1).length, slot(0));
      case "proxy_record_metric" -> recordMetricImport(given.number(0), given.longNumber(1));
      case "proxy_increment_metric" -> incrementMetricImport(given.number(0), given.longNumber(1));
      case "proxy_get_metric" -> getMetricImport(given.number(0), slot(0));
      case "proxy_get_property" ->
          getPropertyImport(address(given, 0), given.bytes(0).length, slot(0), slot(1));
      case "proxy_set_property" ->
          setPropertyImport(
              address(given, 0), given.bytes(0).length, address(given, 1), given.bytes(1).length);
      case "proxy_call_foreign_function" ->
          callForeignFunctionImport(
              address(given, 0),
              given.bytes(0).length,
              address(given, 1),
              given.bytes(1).length,
              slot(0),
              slot(1));
      case "args_sizes_get" -> argsSizesGetImport(slot(0), slot(32));
      case "args_get" -> argsGetImport(slot(0), slot(32));
      case "proc_exit" -> {
        procExitImport(given.number(0));
        yield 0;
      }
      default -> throw new IllegalArgumentException("no host call " + name);
    };
  }

  @Import(module = "env", name = "proxy_done")
  private static native int doneImport();

  @Import(module = "env", name = "proxy_set_effective_context")
  private static native int setEffectiveContextImport(int contextId);

  @Import(module = "env", name = "proxy_log")
  private static native int logImport(int logLevel, Address message, int messageSize);

  @Import(module = "env", name = "proxy_get_log_level")
  private static native int getLogLevelImport(Address rLogLevel);

  @Import(module = "env", name = "proxy_get_current_time_nanoseconds")
  private static native int getCurrentTimeNanosecondsImport(Address rTime);

  @Import(module = "wasi_snapshot_preview1", name = "clock_time_get")
  private static native int clockTimeGetImport(int clockId, long unused, Address rTime);

  @Import(module = "env", name = "proxy_set_tick_period_milliseconds")
  private static native int setTickPeriodMillisecondsImport(int tickPeriod);

  @Import(module = "wasi_snapshot_preview1", name = "random_get")
  private static native int randomGetImport(Address buffer, int bufferSize);

  @Import(module = "wasi_snapshot_preview1", name = "environ_sizes_get")
  private static native int environSizesGetImport(Address rNumElements, Address rBufferSize);

  @Import(module = "wasi_snapshot_preview1", name = "environ_get")
  private static native int environGetImport(Address rArray, Address rBuffer);

  @Import(module = "env", name = "proxy_set_buffer_bytes")
  private static native int setBufferBytesImport(
      int bufferId, int start, int size, Address value, int valueSize);

  @Import(module = "env", name = "proxy_get_buffer_bytes")
  private static native int getBufferBytesImport(
      int bufferId, int start, int maxSize, Address rValueData, Address rValueSize);

  @Import(module = "env", name = "proxy_get_buffer_status")
  private static native int getBufferStatusImport(
      int bufferId, Address rBufferSize, Address rUnused);

  @Import(module = "env", name = "proxy_get_header_map_size")
  private static native int getHeaderMapSizeImport(int mapId, Address rSerializedPairsSize);

  @Import(module = "env", name = "proxy_get_header_map_pairs")
  private static native int getHeaderMapPairsImport(
      int mapId, Address rSerializedPairsData, Address rSerializedPairsSize);

  @Import(module = "env", name = "proxy_set_header_map_pairs")
  private static native int setHeaderMapPairsImport(
      int mapId, Address serializedPairs, int serializedPairsSize);

  @Import(module = "env", name = "proxy_get_header_map_value")
  private static native int getHeaderMapValueImport(
      int mapId, Address key, int keySize, Address rValueData, Address rValueSize);

  @Import(module = "env", name = "proxy_add_header_map_value")
  private static native int addHeaderMapValueImport(
      int mapId, Address key, int keySize, Address value, int valueSize);

  @Import(module = "env", name = "proxy_replace_header_map_value")
  private static native int replaceHeaderMapValueImport(
      int mapId, Address key, int keySize, Address value, int valueSize);

  @Import(module = "env", name = "proxy_remove_header_map_value")
  private static native int removeHeaderMapValueImport(int mapId, Address key, int keySize);

  @Import(module = "env", name = "proxy_continue_stream")
  private static native int continueStreamImport(int streamType);

  @Import(module = "env", name = "proxy_close_stream")
  private static native int closeStreamImport(int streamType);

  @Import(module = "env", name = "proxy_get_status")
  private static native int getStatusImport(
      Address rStatusCode, Address rStatusMessageData, Address rStatusMessageSize);

  @Import(module = "env", name = "proxy_send_local_response")
  private static native int sendLocalResponseImport(
      int statusCode,
      Address statusCodeDetails,
      int statusCodeDetailsSize,
      Address body,
      int bodySize,
      Address serializedHeaders,
      int serializedHeadersSize,
      int grpcStatus);

  @Import(module = "env", name = "proxy_http_call")
  private static native int httpCallImport(
      Address upstreamName,
      int upstreamNameSize,
      Address serializedHeaders,
      int serializedHeadersSize,
      Address body,
      int bodySize,
      Address serializedTrailers,
      int serializedTrailersSize,
      int timeout,
      Address rCallId);

  @Import(module = "env", name = "proxy_grpc_call")
  private static native int grpcCallImport(
      Address upstreamName,
      int upstreamNameSize,
      Address serviceName,
      int serviceNameSize,
      Address methodName,
      int methodNameSize,
      Address serializedInitialMetadata,
      int serializedInitialMetadataSize,
      Address message,
      int messageSize,
      int timeout,
      Address rCallId);

  @Import(module = "env", name = "proxy_grpc_stream")
  private static native int grpcStreamImport(
      Address upstreamName,
      int upstreamNameSize,
      Address serviceName,
      int serviceNameSize,
      Address methodName,
      int methodNameSize,
      Address serializedInitialMetadata,
      int serializedInitialMetadataSize,
      Address rStreamId);

  @Import(module = "env", name = "proxy_grpc_send")
  private static native int grpcSendImport(
      int streamId, Address message, int messageSize, int endStream);

  @Import(module = "env", name = "proxy_grpc_cancel")
  private static native int grpcCancelImport(int callOrStreamId);

  @Import(module = "env", name = "proxy_grpc_close")
  private static native int grpcCloseImport(int callOrStreamId);

  @Import(module = "env", name = "proxy_set_shared_data")
  private static native int setSharedDataImport(
      Address key, int keySize, Address value, int valueSize, int cas);

  @Import(module = "env", name = "proxy_get_shared_data")
  private static native int getSharedDataImport(
      Address key, int keySize, Address rValueData, Address rValueSize, Address rCas);

  @Import(module = "env", name = "proxy_register_shared_queue")
  private static native int registerSharedQueueImport(Address name, int nameSize, Address rQueueId);

  @Import(module = "env", name = "proxy_resolve_shared_queue")
  private static native int resolveSharedQueueImport(
      Address vmId, int vmIdSize, Address name, int nameSize, Address rQueueId);

  @Import(module = "env", name = "proxy_enqueue_shared_queue")
  private static native int enqueueSharedQueueImport(int queueId, Address value, int valueSize);

  @Import(module = "env", name = "proxy_dequeue_shared_queue")
  private static native int dequeueSharedQueueImport(
      int queueId, Address rValueData, Address rValueSize);

  @Import(module = "env", name = "proxy_define_metric")
  private static native int defineMetricImport(
      int metricType, Address name, int nameSize, Address rMetricId);

  @Import(module = "env", name = "proxy_record_metric")
  private static native int recordMetricImport(int metricId, long value);

  @Import(module = "env", name = "proxy_increment_metric")
  private static native int incrementMetricImport(int metricId, long delta);

  @Import(module = "env", name = "proxy_get_metric")
  private static native int getMetricImport(int metricId, Address rValue);

  @Import(module = "env", name = "proxy_get_property")
  private static native int getPropertyImport(
      Address path, int pathSize, Address rValueData, Address rValueSize);

  @Import(module = "env", name = "proxy_set_property")
  private static native int setPropertyImport(
      Address path, int pathSize, Address value, int valueSize);

  @Import(module = "env", name = "proxy_call_foreign_function")
  private static native int callForeignFunctionImport(
      Address name,
      int nameSize,
      Address arguments,
      int argumentsSize,
      Address rResultsData,
      Address rResultsSize);

  @Import(module = "wasi_snapshot_preview1", name = "args_sizes_get")
  private static native int argsSizesGetImport(Address rArgc, Address rArgvBufferSize);

  @Import(module = "wasi_snapshot_preview1", name = "args_get")
  private static native int argsGetImport(Address rArgv, Address rArgvSize);

  @Import(module = "wasi_snapshot_preview1", name = "proc_exit")
  private static native void procExitImport(int exitCode);
}
