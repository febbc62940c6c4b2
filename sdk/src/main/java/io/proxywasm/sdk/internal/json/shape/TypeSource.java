package io.proxywasm.sdk.internal.json.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows classes, from class files or from the running JVM. */
public interface TypeSource {
  /** Returns what is to be known of a class; null if it is neither a record nor an enum. */
  @Nullable TypeInfo find(String className);

  /** A record or an enum. */
  sealed interface TypeInfo {}

  /** An enum, and the names of its constants in their order. */
  record EnumInfo(List<String> constants) implements TypeInfo {}

  /**
   * A record.
   *
   * @param isGeneric whether it has type parameters
   */
  record RecordInfo(boolean isGeneric, List<ComponentInfo> components) implements TypeInfo {}

  /**
   * A record's component.
   *
   * @param type the type as {@link java.lang.reflect.Type#getTypeName} writes it
   * @param member what {@code @Name} says; null without
   * @param defaultText what {@code @Default} says; null without
   */
  record ComponentInfo(
      String name, String type, @Nullable String member, @Nullable String defaultText) {}
}
