package io.proxywasm.classlib.methods.com.google.protobuf;

import com.google.protobuf.MapEntry;
import io.proxywasm.classlib.OnInstance;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares and shows entries of map fields by what they hold. What is inherited asks a descriptor;
 * only reflection shows such entries to anybody.
 */
public final class MapEntryMethods {
  private MapEntryMethods() {}

  @OnInstance
  public static boolean equals(MapEntry<?, ?> entry, @Nullable Object other) {
    return other instanceof MapEntry<?, ?> that
        && entry.getKey().equals(that.getKey())
        && entry.getValue().equals(that.getValue());
  }

  @OnInstance
  public static int hashCode(MapEntry<?, ?> entry) {
    return Objects.hash(entry.getKey(), entry.getValue());
  }

  @OnInstance
  public static String toString(MapEntry<?, ?> entry) {
    return "key: " + entry.getKey() + "\nvalue: " + entry.getValue() + "\n";
  }
}
