package io.proxywasm.sdk.internal.json.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record class as the JSON it is read from. */
public record RecordShape(String className, List<Component> components) {
  /**
   * One component.
   *
   * @param name its name in Java
   * @param member the member it is read from
   * @param defaultJson what stands for a missing member; null if there is no default
   */
  public record Component(
      String name, String member, TypeShape type, @Nullable String defaultJson) {}
}
