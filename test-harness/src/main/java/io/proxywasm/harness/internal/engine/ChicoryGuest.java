package io.proxywasm.harness.internal.engine;

import com.dylibso.chicory.runtime.Instance;
import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.util.Set;

/** A module's callbacks. One that is not exported answers as if it let everything pass. */
final class ChicoryGuest implements GuestFunctions {
  private final Instance instance;
  private final Set<String> exports;

  ChicoryGuest(Instance instance, Set<String> exports) {
    this.instance = instance;
    this.exports = exports;
  }

  @Override
  public void initialize() {
    if (exports.contains("_initialize")) {
      call("_initialize", 0);
      if (exports.contains("main")) {
        call("main", 0, 0, 0);
      } else {
        call("__main_void", 0);
      }
    } else {
      call("_start", 0);
    }
  }

  private int call(String name, int otherwise, long... arguments) {
    if (!exports.contains(name)) {
      return otherwise;
    }
    long[] results = instance.export(name).apply(arguments);
    return results == null || results.length == 0 ? otherwise : (int) results[0];
  }

  @Override
  public void onContextCreate(int contextId, int parentContextId) {
    call("proxy_on_context_create", 0, contextId, parentContextId);
  }

  @Override
  public boolean onVmStart(int contextId, int configurationSize) {
    return call("proxy_on_vm_start", 1, contextId, configurationSize) != 0;
  }

  @Override
  public boolean onConfigure(int contextId, int configurationSize) {
    return call("proxy_on_configure", 1, contextId, configurationSize) != 0;
  }

  @Override
  public int onRequestHeaders(int contextId, int count, boolean endOfStream) {
    return call("proxy_on_request_headers", 0, contextId, count, bit(endOfStream));
  }

  @Override
  public int onRequestBody(int contextId, int bodySize, boolean endOfStream) {
    return call("proxy_on_request_body", 0, contextId, bodySize, bit(endOfStream));
  }

  @Override
  public int onRequestTrailers(int contextId, int count) {
    return call("proxy_on_request_trailers", 0, contextId, count);
  }

  @Override
  public int onResponseHeaders(int contextId, int count, boolean endOfStream) {
    return call("proxy_on_response_headers", 0, contextId, count, bit(endOfStream));
  }

  @Override
  public int onResponseBody(int contextId, int bodySize, boolean endOfStream) {
    return call("proxy_on_response_body", 0, contextId, bodySize, bit(endOfStream));
  }

  @Override
  public int onResponseTrailers(int contextId, int count) {
    return call("proxy_on_response_trailers", 0, contextId, count);
  }

  @Override
  public int onNewConnection(int contextId) {
    return call("proxy_on_new_connection", 0, contextId);
  }

  @Override
  public int onDownstreamData(int contextId, int dataSize, boolean endOfStream) {
    return call("proxy_on_downstream_data", 0, contextId, dataSize, bit(endOfStream));
  }

  @Override
  public void onDownstreamConnectionClose(int contextId, int peerType) {
    call("proxy_on_downstream_connection_close", 0, contextId, peerType);
  }

  @Override
  public int onUpstreamData(int contextId, int dataSize, boolean endOfStream) {
    return call("proxy_on_upstream_data", 0, contextId, dataSize, bit(endOfStream));
  }

  @Override
  public void onUpstreamConnectionClose(int contextId, int peerType) {
    call("proxy_on_upstream_connection_close", 0, contextId, peerType);
  }

  @Override
  public void onTick(int contextId) {
    call("proxy_on_tick", 0, contextId);
  }

  @Override
  public void onHttpCallResponse(
      int contextId, int token, int headerCount, int bodySize, int trailerCount) {
    call("proxy_on_http_call_response", 0, contextId, token, headerCount, bodySize, trailerCount);
  }

  @Override
  public void onGrpcReceiveInitialMetadata(int contextId, int token, int count) {
    call("proxy_on_grpc_receive_initial_metadata", 0, contextId, token, count);
  }

  @Override
  public void onGrpcReceive(int contextId, int token, int messageSize) {
    call("proxy_on_grpc_receive", 0, contextId, token, messageSize);
  }

  @Override
  public void onGrpcReceiveTrailingMetadata(int contextId, int token, int count) {
    call("proxy_on_grpc_receive_trailing_metadata", 0, contextId, token, count);
  }

  @Override
  public void onGrpcClose(int contextId, int token, int grpcStatus) {
    call("proxy_on_grpc_close", 0, contextId, token, grpcStatus);
  }

  @Override
  public void onQueueReady(int contextId, int token) {
    call("proxy_on_queue_ready", 0, contextId, token);
  }

  @Override
  public void onForeignFunction(int contextId, int functionId, int argumentSize) {
    call("proxy_on_foreign_function", 0, contextId, functionId, argumentSize);
  }

  @Override
  public boolean onDone(int contextId) {
    return call("proxy_on_done", 1, contextId) != 0;
  }

  @Override
  public void onLog(int contextId) {
    call("proxy_on_log", 0, contextId);
  }

  @Override
  public void onDelete(int contextId) {
    call("proxy_on_delete", 0, contextId);
  }

  private static long bit(boolean value) {
    return value ? 1 : 0;
  }
}
