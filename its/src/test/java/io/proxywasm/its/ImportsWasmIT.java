package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.its.filters.BusyPlugin;
import io.proxywasm.its.filters.MeasuredHello;
import io.proxywasm.maven.wasm.WasmModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module imports what its filter uses and no more, so that it loads wherever that exists. */
class ImportsWasmIT {
  private static final List<String> HELLO =
      List.of(
          "clock_time_get",
          "fd_write",
          "proxy_add_header_map_value",
          "proxy_close_stream",
          "proxy_get_buffer_bytes",
          "proxy_get_property",
          "proxy_log",
          "proxy_send_local_response",
          "proxy_set_effective_context");

  private static final List<String> BUSY =
      List.of(
          "clock_time_get",
          "fd_write",
          "proxy_add_header_map_value",
          "proxy_close_stream",
          "proxy_continue_stream",
          "proxy_define_metric",
          "proxy_get_buffer_bytes",
          "proxy_get_header_map_pairs",
          "proxy_get_header_map_value",
          "proxy_get_property",
          "proxy_get_shared_data",
          "proxy_get_status",
          "proxy_http_call",
          "proxy_increment_metric",
          "proxy_log",
          "proxy_record_metric",
          "proxy_send_local_response",
          "proxy_set_effective_context",
          "proxy_set_shared_data",
          "proxy_set_tick_period_milliseconds");

  @TempDir static Path folder;

  @Test
  void helloNeedsLittleOfAHost() throws Exception {
    assertEquals(HELLO, imports(MeasuredHello.class));
  }

  @Test
  void whatLastsBeyondACallbackIsImportedWhereItIsUsed() throws Exception {
    assertEquals(BUSY, imports(BusyPlugin.class));
  }

  private static List<String> imports(Class<?> mainClass) throws Exception {
    var module = TestModule.of(mainClass, 16 << 20, folder);
    var names = new TreeSet<String>();
    WasmModule.parse(Files.readAllBytes(module.wasm())).imports().forEach(i -> names.add(i.name()));
    return List.copyOf(names);
  }
}
