package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.util.OptionalInt;

/** A guest that an engine started: its callbacks, and what else the engine knows of it. */
public interface Guest {
  GuestFunctions callbacks();

  /** Returns the size of the guest's memory in wasm pages; empty on the JVM. */
  OptionalInt memoryPages();
}
