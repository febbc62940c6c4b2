package io.proxywasm.classlib.methods.java.time.zone;

import io.proxywasm.classlib.OnInstance;
import java.time.Instant;
import java.time.zone.ZoneRules;

/** The rules of a fixed offset. */
public final class ZoneRules_FixedMethods {
  private ZoneRules_FixedMethods() {}

  @OnInstance
  public static String toString(ZoneRules rules) {
    return "ZoneRules[currentStandardOffset=" + rules.getStandardOffset(Instant.EPOCH) + "]";
  }
}
