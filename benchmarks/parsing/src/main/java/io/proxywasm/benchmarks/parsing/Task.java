package io.proxywasm.benchmarks.parsing;

import io.proxywasm.sdk.Configuration;
import io.proxywasm.sdk.Log;
import io.proxywasm.sdk.Plugin;
import io.proxywasm.sdk.ProxyWasm;
import java.util.function.Supplier;

/** Does with each configuration what is measured, and logs what came of it. */
abstract class Task implements Plugin {
  static void register(Supplier<Plugin> task) {
    ProxyWasm.register(task);
  }

  @Override
  public void onConfigure(Configuration configuration) {
    Log.info(Long.toString(sum(configuration)));
  }

  /** Returns the sum of each item's {@code id} and of its name's length. */
  abstract long sum(Configuration configuration);
}
