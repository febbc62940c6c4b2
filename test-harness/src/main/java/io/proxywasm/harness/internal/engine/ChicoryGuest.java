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
