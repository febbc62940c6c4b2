package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.Map;

/** The entries of an {@code EnumMap}: none has the key null. */
public final class EnumMap_1Methods {
  private EnumMap_1Methods() {}

  @OnInstance
  public static boolean contains(Object entries, Object entry) {
    return !hasNoKey(entry) && compilersContains(entries, entry);
  }

  @OnInstance
  @Original("contains")
  private static native boolean compilersContains(Object entries, Object entry);

  @OnInstance
  public static boolean remove(Object entries, Object entry) {
    return !hasNoKey(entry) && compilersRemove(entries, entry);
  }

  @OnInstance
  @Original("remove")
  private static native boolean compilersRemove(Object entries, Object entry);

  private static boolean hasNoKey(Object entry) {
    return entry instanceof Map.Entry<?, ?> pair && pair.getKey() == null;
  }
}
