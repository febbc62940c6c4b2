package io.proxywasm.classlib.methods.com.google.protobuf;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.ExtensionRegistryLite;
import com.google.protobuf.MapEntry;
import io.proxywasm.classlib.OnInstance;
import java.io.IOException;

/** Reads an entry of a map field by its parser; what is inherited asks a descriptor. */
public final class MapEntry_BuilderMethods {
  private MapEntry_BuilderMethods() {}

  @OnInstance(returns = "com.google.protobuf.AbstractMessage$Builder")
  public static <K, V> Object mergeFrom(
      MapEntry.Builder<K, V> builder, CodedInputStream in, ExtensionRegistryLite registry)
      throws IOException {
    MapEntry<K, V> read =
        builder.getDefaultInstanceForType().getParserForType().parsePartialFrom(in, registry);
    return builder.setKey(read.getKey()).setValue(read.getValue());
  }
}
