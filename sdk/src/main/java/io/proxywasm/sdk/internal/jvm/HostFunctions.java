package io.proxywasm.sdk.internal.jvm;

/**
 * The host calls of ABI 0.2.1, for a filter that runs on the JVM: byte arrays stand in place of
 * addresses, everything else is the ABI's. Each method returns the ABI's status; values come back
 * through {@link Returned}. An array handed over belongs to its receiver.
 */
public interface HostFunctions
    extends TickFunctions,
        CalloutFunctions,
        GrpcFunctions,
        MetricFunctions,
        SharedFunctions,
        ForeignFunctions {
  void log(int level, byte[] message);

  int getLogLevel(Returned result);

  int getCurrentTimeNanoseconds(Returned result);

  /** Returns {@code name=value} of each environment variable, with a NUL behind it, as WASI has. */
  byte[] environment();

  int getHeaderMapValue(int mapType, byte[] name, Returned result);

  /** Returns the map as the ABI serialises it: count, lengths, then NUL-terminated bytes. */
  int getHeaderMapPairs(int mapType, Returned result);

  int getHeaderMapSize(int mapType, Returned result);

  int setHeaderMapPairs(int mapType, byte[] pairs);

  int addHeaderMapValue(int mapType, byte[] name, byte[] value);

  int replaceHeaderMapValue(int mapType, byte[] name, byte[] value);

  int removeHeaderMapValue(int mapType, byte[] name);

  int getBufferBytes(int bufferType, int start, int length, Returned result);

  /** Returns the buffer's size as {@link Returned#number}. */
  int getBufferStatus(int bufferType, Returned result);

  int setBufferBytes(int bufferType, int start, int length, byte[] value);

  int sendLocalResponse(
      int statusCode, byte[] details, byte[] body, byte[] headerPairs, int grpcStatus);

  int continueStream(int streamType);

  int closeStream(int streamType);

  int getProperty(byte[] path, Returned result);

  int setProperty(byte[] path, byte[] value);

  int setEffectiveContext(int contextId);

  int done();
}
