package io.proxywasm.classlib.methods.java.util;

import io.proxywasm.classlib.Constructor;
import io.proxywasm.classlib.OnInstance;
import io.proxywasm.classlib.Original;
import java.util.EnumMap;
import java.util.Map;

/** Tells that a map without entries names no enum. */
public final class EnumMapMethods {
  private EnumMapMethods() {}

  @Constructor
  public static void init(EnumMap<?, ?> map, Map<?, ?> entries) {
    if (entries.isEmpty() && !(entries instanceof EnumMap)) {
      throw new IllegalArgumentException("Specified map is empty");
    }
    compilersInit(map, entries);
  }

  @OnInstance
  @Original("<init>")
  private static native void compilersInit(EnumMap<?, ?> map, Map<?, ?> entries);
}
