package io.proxywasm.maven.wasm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names and WebAssembly types of Proxy-Wasm ABI 0.2.1.
 *
 * <p>Source: the ABI's specification, version 0.2.1, and for WASI the Proxy-Wasm host that Envoy
 * embeds. In the tables i is i32, I is i64.
 */
final class ProxyWasmAbi {
  static final String MARKER = "proxy_abi_version_0_2_1";
  static final String INITIALIZE = "_initialize";
  static final String START = "_start";
  static final String MEMORY = "memory";
  static final List<String> ALLOCATORS = List.of("malloc", "proxy_on_memory_allocate");
  static final String HOST_MODULE = "env";
  static final String WASI_MODULE = "wasi_snapshot_preview1";

  /** What a module may export for the host to call, by name. */
  static final Map<String, FunctionType> CALLBACKS =
      table(
          """
          proxy_abi_version_0_2_1 ->
          _initialize ->
          _start ->
          malloc i -> i
          proxy_on_memory_allocate i -> i
          proxy_on_context_create ii ->
          proxy_on_done i -> i
          proxy_on_log i ->
          proxy_on_delete i ->
          proxy_on_vm_start ii -> i
          proxy_on_configure ii -> i
          proxy_on_tick i ->
          proxy_on_new_connection i -> i
          proxy_on_downstream_data iii -> i
          proxy_on_downstream_connection_close ii ->
          proxy_on_upstream_data iii -> i
          proxy_on_upstream_connection_close ii ->
          proxy_on_request_headers iii -> i
          proxy_on_request_body iii -> i
          proxy_on_request_trailers ii -> i
          proxy_on_response_headers iii -> i
          proxy_on_response_body iii -> i
          proxy_on_response_trailers ii -> i
          proxy_on_http_call_response iiiii ->
          proxy_on_grpc_receive_initial_metadata iii ->
          proxy_on_grpc_receive iii ->
          proxy_on_grpc_receive_trailing_metadata iii ->
          proxy_on_grpc_close iii ->
          proxy_on_queue_ready ii ->
          proxy_on_foreign_function iii ->
          """);

  /** Callbacks Envoy calls although the ABI's specification does not have them. */
  static final Map<String, FunctionType> ENVOY_CALLBACKS =
      table(
          """
          proxy_validate_configuration ii -> i
          proxy_on_request_metadata ii -> i
          proxy_on_response_metadata ii -> i
          """);

  /** The host's functions, by name; all in the module env. */
  static final Map<String, FunctionType> HOST =
      table(
          """
          proxy_done -> i
          proxy_set_effective_context i -> i
          proxy_log iii -> i
          proxy_get_log_level i -> i
          proxy_get_current_time_nanoseconds i -> i
          proxy_set_tick_period_milliseconds i -> i
          proxy_set_buffer_bytes iiiii -> i
          proxy_get_buffer_bytes iiiii -> i
          proxy_get_buffer_status iii -> i
          proxy_get_header_map_size ii -> i
          proxy_get_header_map_pairs iii -> i
          proxy_set_header_map_pairs iii -> i
          proxy_get_header_map_value iiiii -> i
          proxy_add_header_map_value iiiii -> i
          proxy_replace_header_map_value iiiii -> i
          proxy_remove_header_map_value iii -> i
          proxy_continue_stream i -> i
          proxy_close_stream i -> i
          proxy_get_status iii -> i
          proxy_send_local_response iiiiiiii -> i
          proxy_http_call iiiiiiiiii -> i
          proxy_grpc_call iiiiiiiiiiii -> i
          proxy_grpc_stream iiiiiiiii -> i
          proxy_grpc_send iiii -> i
          proxy_grpc_cancel i -> i
          proxy_grpc_close i -> i
          proxy_set_shared_data iiiii -> i
          proxy_get_shared_data iiiii -> i
          proxy_register_shared_queue iii -> i
          proxy_resolve_shared_queue iiiii -> i
          proxy_enqueue_shared_queue iii -> i
          proxy_dequeue_shared_queue iii -> i
          proxy_define_metric iiii -> i
          proxy_record_metric iI -> i
          proxy_increment_metric iI -> i
          proxy_get_metric ii -> i
          proxy_get_property iiii -> i
          proxy_set_property iiii -> i
          proxy_call_foreign_function iiiiii -> i
          """);

  /**
   * The WASI functions hosts offer since the end of 2024; those about files only report failure.
   */
  static final Map<String, FunctionType> WASI =
      table(
          """
          args_get ii -> i
          args_sizes_get ii -> i
          clock_time_get iIi -> i
          environ_get ii -> i
          environ_sizes_get ii -> i
          fd_close i -> i
          fd_fdstat_get ii -> i
          fd_fdstat_set_flags ii -> i
          fd_prestat_dir_name iii -> i
          fd_prestat_get ii -> i
          fd_read iiii -> i
          fd_seek iIii -> i
          fd_write iiii -> i
          path_open iiiiiIIii -> i
          poll_oneoff iiii -> i
          proc_exit i ->
          random_get ii -> i
          sched_yield -> i
          """);

  private ProxyWasmAbi() {}

  /** Returns an imported function's type as the host offers it; null when the host lacks it. */
  static @Nullable FunctionType hostFunction(String module, String name) {
    return switch (module) {
      case HOST_MODULE -> HOST.get(name);
      case WASI_MODULE -> WASI.get(name);
      default -> null;
    };
  }

  private static Map<String, FunctionType> table(String text) {
    var table = new LinkedHashMap<String, FunctionType>();
    for (var line : text.lines().toList()) {
      var name = line.substring(0, line.indexOf(' '));
      var types = line.substring(name.length()).split("->", -1);
      table.put(name, new FunctionType(types(types[0].strip()), types(types[1].strip())));
    }
    return Map.copyOf(table);
  }

  private static List<ValueType> types(String letters) {
    return letters
        .chars()
        .mapToObj(letter -> letter == 'I' ? ValueType.I64 : ValueType.I32)
        .toList();
  }
}
