package io.proxywasm.harness.internal.host;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The data that VMs of one id share, with a number that each setting makes anew. */
public final class SharedData {
  private final Map<String, Map<String, Entry>> byVmId = new HashMap<>();
  private int lastCas;

  /** A value and its compare-and-set number. */
  static final class Entry {
    private final byte[] value;
    private final int cas;

    Entry(byte[] value, int cas) {
      this.value = value;
      this.cas = cas;
    }

    byte[] value() {
      return value.clone();
    }

    int cas() {
      return cas;
    }
  }

  @Nullable Entry get(String vmId, String key) {
    return byVmId.getOrDefault(vmId, Map.of()).get(key);
  }

  /** Returns the value of a key in UTF-8; null if there is none. */
  public byte @Nullable [] value(String vmId, String key) {
    Entry entry = get(vmId, ofBytes(key));
    return entry == null ? null : entry.value();
  }

  /** Sets the value of a key in UTF-8. */
  public void set(String vmId, String key, byte[] value) {
    set(vmId, ofBytes(key), value, 0);
  }

  /** Returns the key as {@link SharedState} has it: a char per byte. */
  private static String ofBytes(String key) {
    return new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** Sets a value; the number counts only where there is one already, and 0 never does. */
  int set(String vmId, String key, byte[] value, int cas) {
    Map<String, Entry> data = byVmId.computeIfAbsent(vmId, missing -> new HashMap<>());
    Entry old = data.get(key);
    if (old != null && cas != 0 && cas != old.cas()) {
      return Status.CAS_MISMATCH;
    }
    data.put(key, new Entry(value, ++lastCas));
    return Status.OK;
  }
}
