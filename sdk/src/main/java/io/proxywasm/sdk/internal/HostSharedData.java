package io.proxywasm.sdk.internal;

import io.proxywasm.sdk.internal.host.Returns;
import io.proxywasm.sdk.internal.host.SharedDataCalls;
import io.proxywasm.sdk.internal.text.Utf8;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The proxy's shared data, and its compare-and-set. */
public final class HostSharedData {
  /** Sets without a comparison. */
  private static final int ANY = 0;

  /** A key without a value takes any number; one that got a value meanwhile has not come so far. */
  private static final int ABSENT = -1;

  private HostSharedData() {}

  public static byte @Nullable [] get(String key) {
    return get(key, Utf8.encode(key));
  }

  private static byte @Nullable [] get(String key, byte[] encoded) {
    int status = SharedDataCalls.get(encoded);
    if (status == Status.NOT_FOUND) {
      return null;
    }
    Status.check(status, "proxy_get_shared_data", key);
    return Returns.bytes();
  }

  public static void set(String key, byte[] value) {
    Status.check(SharedDataCalls.set(Utf8.encode(key), value, ANY), "proxy_set_shared_data", key);
  }

  public static byte[] update(
      String key, Function<byte @Nullable [], byte[]> change, int maxAttempts) {
    byte[] encoded = Utf8.encode(key);
    int status = Status.CAS_MISMATCH;
    for (int i = 0; i < maxAttempts && status == Status.CAS_MISMATCH; i++) {
      byte[] value = get(key, encoded);
      int cas = value == null ? ABSENT : SharedDataCalls.cas();
      byte[] changed = change.apply(value);
      status = SharedDataCalls.set(encoded, changed, cas);
      if (status == Status.OK) {
        return changed;
      }
    }
    throw Status.failure(status, "proxy_set_shared_data", key);
  }
}
