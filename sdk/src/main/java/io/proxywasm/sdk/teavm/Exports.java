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
    Dispatcher.onContextCreate(Callbacks.begun(id), parentId);
    Callbacks.ended();
  }

  @Export(name = "proxy_on_vm_start")
  public static int onVmStart(int id, int configurationSize) {
    return Callbacks.ended(Dispatcher.onVmStart(Callbacks.begun(id), configurationSize)) ? 1 : 0;
  }

  @Export(name = "proxy_on_configure")
  public static int onConfigure(int id, int configurationSize) {
    return Callbacks.ended(Dispatcher.onConfigure(Callbacks.begun(id), configurationSize)) ? 1 : 0;
  }

  @Export(name = "proxy_on_request_headers")
  public static int onRequestHeaders(int id, int count, int endOfStream) {
    return Callbacks.ended(Dispatcher.onRequestHeaders(Callbacks.begun(id), endOfStream != 0));
  }

  @Export(name = "proxy_on_request_body")
  public static int onRequestBody(int id, int bodySize, int endOfStream) {
    return Callbacks.ended(
        Dispatcher.onRequestBody(Callbacks.begun(id), bodySize, endOfStream != 0));
  }

  @Export(name = "proxy_on_request_trailers")
  public static int onRequestTrailers(int id, int count) {
    return Callbacks.ended(Dispatcher.onRequestTrailers(Callbacks.begun(id)));
  }

  @Export(name = "proxy_on_response_headers")
  public static int onResponseHeaders(int id, int count, int endOfStream) {
    return Callbacks.ended(Dispatcher.onResponseHeaders(Callbacks.begun(id), endOfStream != 0));
  }

  @Export(name = "proxy_on_response_body")
  public static int onResponseBody(int id, int bodySize, int endOfStream) {
    return Callbacks.ended(
        Dispatcher.onResponseBody(Callbacks.begun(id), bodySize, endOfStream != 0));
  }

  @Export(name = "proxy_on_response_trailers")
  public static int onResponseTrailers(int id, int count) {
    return Callbacks.ended(Dispatcher.onResponseTrailers(Callbacks.begun(id)));
  }

  @Export(name = "proxy_on_done")
  public static int onDone(int id) {
    return Callbacks.ended(Dispatcher.onDone(Callbacks.begun(id))) ? 1 : 0;
  }

  @Export(name = "proxy_on_log")
  public static void onLog(int id) {
    Dispatcher.onLog(Callbacks.begun(id));
    Callbacks.ended();
  }

  @Export(name = "proxy_on_delete")
  public static void onDelete(int id) {
    Dispatcher.onDelete(Callbacks.begun(id));
    Callbacks.ended();
  }
}
