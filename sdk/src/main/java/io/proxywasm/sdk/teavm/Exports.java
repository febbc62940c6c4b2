package io.proxywasm.sdk.teavm;

import io.proxywasm.sdk.internal.Callbacks;
import io.proxywasm.sdk.internal.Dispatcher;
import org.teavm.interop.Address;
import org.teavm.interop.Export;

/**
 * The module's exports: the callbacks of ABI 0.2.1 that HTTP filters need, as a proxy calls them.
 */
public final class Exports {
  private Exports() {}

  /** Marks the module's ABI version; never called. */
  @Export(name = "proxy_abi_version_0_2_1")
  public static void abiVersion() {}

  @Export(name = "proxy_on_memory_allocate")
  public static Address allocate(int size) {
    return Memory.allocate(size);
  }

  @Export(name = "proxy_on_context_create")
  public static void onContextCreate(int id, int parentId) {
    Dispatcher.onContextCreate(id, parentId);
    Callbacks.left();
  }

  @Export(name = "proxy_on_vm_start")
  public static int onVmStart(int id, int configurationSize) {
    return Callbacks.left(Dispatcher.onVmStart(id, configurationSize)) ? 1 : 0;
  }

  @Export(name = "proxy_on_configure")
  public static int onConfigure(int id, int configurationSize) {
    return Callbacks.left(Dispatcher.onConfigure(id, configurationSize)) ? 1 : 0;
  }

  @Export(name = "proxy_on_request_headers")
  public static int onRequestHeaders(int id, int count, int endOfStream) {
    return Callbacks.left(Dispatcher.onRequestHeaders(id, endOfStream != 0));
  }

  @Export(name = "proxy_on_request_body")
  public static int onRequestBody(int id, int bodySize, int endOfStream) {
    return Callbacks.left(Dispatcher.onRequestBody(id, bodySize, endOfStream != 0));
  }

  @Export(name = "proxy_on_request_trailers")
  public static int onRequestTrailers(int id, int count) {
    return Callbacks.left(Dispatcher.onRequestTrailers(id));
  }

  @Export(name = "proxy_on_response_headers")
  public static int onResponseHeaders(int id, int count, int endOfStream) {
    return Callbacks.left(Dispatcher.onResponseHeaders(id, endOfStream != 0));
  }

  @Export(name = "proxy_on_response_body")
  public static int onResponseBody(int id, int bodySize, int endOfStream) {
    return Callbacks.left(Dispatcher.onResponseBody(id, bodySize, endOfStream != 0));
  }

  @Export(name = "proxy_on_response_trailers")
  public static int onResponseTrailers(int id, int count) {
    return Callbacks.left(Dispatcher.onResponseTrailers(id));
  }

  @Export(name = "proxy_on_done")
  public static int onDone(int id) {
    return Callbacks.left(Dispatcher.onDone(id)) ? 1 : 0;
  }

  @Export(name = "proxy_on_log")
  public static void onLog(int id) {
    Dispatcher.onLog(id);
    Callbacks.left();
  }

  @Export(name = "proxy_on_delete")
  public static void onDelete(int id) {
    Dispatcher.onDelete(id);
    Callbacks.left();
  }
}
