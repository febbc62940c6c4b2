package io.proxywasm.harness.internal.engine;

import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.Status;
import io.proxywasm.sdk.internal.jvm.Returned;

/** The imports on header maps. */
final class HeaderImports {
  private HeaderImports() {}

  static void addTo(Import.Table table, HostCalls host) {
    table.add(
        "proxy_get_header_map_value",
        "iiiii:i",
        call -> {
          Returned result = new Returned();
          int status = host.getHeaderMapValue(call.int32(0), call.bytes(1), result);
          if (status == Status.OK) {
            call.give(3, result.bytes);
          }
          return status;
        });
    table.add(
        "proxy_get_header_map_pairs",
        "iii:i",
        call -> {
          Returned result = new Returned();
          int status = host.getHeaderMapPairs(call.int32(0), result);
          if (status == Status.OK) {
            call.give(1, result.bytes);
          }
          return status;
        });
    table.add(
        "proxy_get_header_map_size",
        "ii:i",
        call -> {
          Returned result = new Returned();
          int status = host.getHeaderMapSize(call.int32(0), result);
          if (status == Status.OK) {
            call.writeInt(call.int32(1), result.number);
          }
          return status;
        });
    table.add(
        "proxy_set_header_map_pairs",
        "iii:i",
        call -> host.setHeaderMapPairs(call.int32(0), call.bytes(1)));
    table.add(
        "proxy_add_header_map_value",
        "iiiii:i",
        call -> host.addHeaderMapValue(call.int32(0), call.bytes(1), call.bytes(3)));
    table.add(
        "proxy_replace_header_map_value",
        "iiiii:i",
        call -> host.replaceHeaderMapValue(call.int32(0), call.bytes(1), call.bytes(3)));
    table.add(
        "proxy_remove_header_map_value",
        "iii:i",
        call -> host.removeHeaderMapValue(call.int32(0), call.bytes(1)));
  }
}
