package io.proxywasm.sdk.internal.jvm;

/**
 * The callbacks of ABI 0.2.1, as a host calls them. {@link JvmGuest} implements them for a filter
 * that runs on the JVM; a wasm engine implements them with the module's exports.
 */
public interface GuestFunctions {
  /** Runs the start-up code: {@code _initialize} of a module, {@code main} on the JVM. */
  void initialize();

  void onContextCreate(int contextId, int parentContextId);

  boolean onVmStart(int contextId, int configurationSize);

  boolean onConfigure(int contextId, int configurationSize);

  int onRequestHeaders(int contextId, int count, boolean endOfStream);

  int onRequestBody(int contextId, int bodySize, boolean endOfStream);

  int onRequestTrailers(int contextId, int count);

  int onResponseHeaders(int contextId, int count, boolean endOfStream);

  int onResponseBody(int contextId, int bodySize, boolean endOfStream);

  int onResponseTrailers(int contextId, int count);

  boolean onDone(int contextId);

  void onLog(int contextId);

  void onDelete(int contextId);
}
