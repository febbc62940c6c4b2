package io.proxywasm.sdk.teavm.host;

import org.teavm.interop.Address;
import org.teavm.interop.Import;

/** Metrics; the types are the ABI's. */
public final class MetricCalls {
  private MetricCalls() {}

  public static int define(int type, byte[] name) {
    int[] slots = Returns.slots();
    int status = defineImport(type, Address.ofData(name), name.length, Address.ofData(slots));
    Address.pin(name);
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_define_metric")
  private static native int defineImport(int type, Address name, int nameSize, Address id);

  public static int increment(int id, long offset) {
    return incrementImport(id, offset);
  }

  @Import(module = "env", name = "proxy_increment_metric")
  private static native int incrementImport(int id, long offset);

  public static int record(int id, long value) {
    return recordImport(id, value);
  }

  @Import(module = "env", name = "proxy_record_metric")
  private static native int recordImport(int id, long value);

  public static int get(int id) {
    int[] slots = Returns.slots();
    int status = getImport(id, Address.ofData(slots));
    Address.pin(slots);
    return status;
  }

  @Import(module = "env", name = "proxy_get_metric")
  private static native int getImport(int id, Address value);
}
