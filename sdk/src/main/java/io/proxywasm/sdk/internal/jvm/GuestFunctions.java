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

  int onNewConnection(int contextId);

  int onDownstreamData(int contextId, int dataSize, boolean endOfStream);

  /** Tells who closed: 0 not known, 1 this proxy, 2 the peer. */
  void onDownstreamConnectionClose(int contextId, int peerType);

  int onUpstreamData(int contextId, int dataSize, boolean endOfStream);

  /** Tells who closed: 0 not known, 1 this proxy, 2 the peer. */
  void onUpstreamConnectionClose(int contextId, int peerType);

  void onTick(int contextId);

  void onHttpCallResponse(
      int contextId, int token, int headerCount, int bodySize, int trailerCount);

  void onGrpcReceiveInitialMetadata(int contextId, int token, int count);

  void onGrpcReceive(int contextId, int token, int messageSize);

  void onGrpcReceiveTrailingMetadata(int contextId, int token, int count);

  void onGrpcClose(int contextId, int token, int grpcStatus);

  void onQueueReady(int contextId, int token);

  void onForeignFunction(int contextId, int functionId, int argumentSize);

  boolean onDone(int contextId);

  void onLog(int contextId);

  void onDelete(int contextId);
}
