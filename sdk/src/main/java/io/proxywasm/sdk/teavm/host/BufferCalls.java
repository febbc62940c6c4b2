package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** Bodies and configurations; the types are the ABI's. */
public final class BufferCalls {
  private BufferCalls() {}

  public static int get(int buffer, int start, int length) {
    int[] slots = Returns.slots();
    int status = getImport(buffer, start, length, Address.ofData(slots), Returns.second(slots));
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_get_buffer_bytes")
  private static native int getImport(
      int buffer, int start, int length, Address first, Address second);

  public static int getStatus(int buffer) {
    int[] slots = Returns.slots();
    int status = getStatusImport(buffer, Address.ofData(slots), Returns.second(slots));
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_get_buffer_status")
  private static native int getStatusImport(int buffer, Address first, Address second);

  public static int set(int buffer, int start, int length, byte[] bytes) {
    int status = setImport(buffer, start, length, Address.ofData(bytes), bytes.length);
    Address.pin(bytes);
    return status;
  }

  @Import(module = "env", name = "proxy_set_buffer_bytes")
  private static native int setImport(
      int buffer, int start, int length, Address bytes, int bytesSize);
}
