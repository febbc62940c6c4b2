package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;

/**
 * What a proxy offers and this harness does not model: modules that import it load, and a call
 * answers UNIMPLEMENTED.
 */
final class UnmodelledImports {
  private UnmodelledImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    add(table, host, "proxy_define_metric", "iiii:i");
    add(table, host, "proxy_increment_metric", "iI:i");
    add(table, host, "proxy_record_metric", "iI:i");
    add(table, host, "proxy_get_metric", "ii:i");
    add(table, host, "proxy_get_shared_data", "iiiii:i");
    add(table, host, "proxy_set_shared_data", "iiiii:i");
    add(table, host, "proxy_register_shared_queue", "iii:i");
    add(table, host, "proxy_resolve_shared_queue", "iiiii:i");
    add(table, host, "proxy_enqueue_shared_queue", "iii:i");
    add(table, host, "proxy_dequeue_shared_queue", "iii:i");
  }

  private static void add(Import.Table table, HostCalls host, String name, String signature) {
    table.add(name, signature, call -> host.unimplemented(name));
  }
}
