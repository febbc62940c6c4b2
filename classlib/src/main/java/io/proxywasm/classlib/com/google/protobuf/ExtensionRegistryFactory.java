package io.proxywasm.classlib.com.google.protobuf;

import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.ExtensionRegistryLite;

/** Makes the registries of the full run time, without looking whether it is there. */
final class ExtensionRegistryFactory {
  private ExtensionRegistryFactory() {}

  static ExtensionRegistryLite create() {
    return ExtensionRegistry.newInstance();
  }

  static ExtensionRegistryLite createEmpty() {
    return ExtensionRegistry.getEmptyRegistry();
  }

  static boolean isFullRegistry(ExtensionRegistryLite registry) {
    return registry instanceof ExtensionRegistry;
  }
}
