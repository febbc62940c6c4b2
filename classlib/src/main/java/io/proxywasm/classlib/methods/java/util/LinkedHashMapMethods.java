package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.Field;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has a map in the order of access notice that it was reordered, which ends iterations that would
 * go on for ever, and forget its eldest entries in {@code putAll} too.
 */
public final class LinkedHashMapMethods {
  private LinkedHashMapMethods() {}

  @Constructor
  public static void init(LinkedHashMap<Object, Object> map, Map<?, ?> entries) {
    init(map, 16);
    compilersPutAll(map, entries); // a subclass is not ready to be asked for its eldest
  }

  @Constructor
  private static native void init(LinkedHashMap<Object, Object> map, int capacity);

  @OnInstance
  public static void putAllImpl(LinkedHashMap<Object, Object> map, Map<?, ?> entries) {
    for (var entry : entries.entrySet()) {
      map.put(entry.getKey(), entry.getValue());
    }
  }

  @OnInstance
  @Original("putAllImpl")
  private static native void compilersPutAll(LinkedHashMap<Object, Object> map, Map<?, ?> entries);

  @OnInstance(takes = "java.util.LinkedHashMap$LinkedHashMapEntry")
  public static void linkEntry(LinkedHashMap<Object, Object> map, Object entry, boolean first) {
    var last = tail(map);
    compilersLink(map, entry, first);
    if (last != tail(map)) {
      HashMapMethods.changed(map);
    }
  }

  @OnInstance(takes = "java.util.LinkedHashMap$LinkedHashMapEntry")
  @Original("linkEntry")
  private static native void compilersLink(
      LinkedHashMap<Object, Object> map, Object entry, boolean first);

  @Field("tail")
  private static native @Nullable Object tail(Object map);
}
