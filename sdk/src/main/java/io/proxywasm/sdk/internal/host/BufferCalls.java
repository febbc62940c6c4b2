package io.proxywasm.sdk.internal.host;

/** Bodies and configurations; the types are the ABI's. */
public final class BufferCalls {
  private BufferCalls() {}

  public static int get(int buffer, int start, int length) {
    return Host.functions().getBufferBytes(buffer, start, length, Returns.slot());
  }

  public static int getStatus(int buffer) {
    return Host.functions().getBufferStatus(buffer, Returns.slot());
  }

  public static int set(int buffer, int start, int length, byte[] bytes) {
    return Host.functions().setBufferBytes(buffer, start, length, bytes);
  }
}
