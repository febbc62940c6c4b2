package io.proxywasm.its.fuzz;

import java.util.Map;

/**
 * The host calls of ABI 0.2.1 by their parameters: {@code i} and {@code I} are integers of 4 and 8
 * bytes, {@code b} bytes (address, size), {@code B} returned bytes (where address and size go),
 * {@code n} and {@code N} a returned integer of 4 or 8 bytes.
 */
final class AbiSignatures {
  static final Map<String, String> CALLS =
      Map.ofEntries(
          Map.entry("proxy_log", "ib"),
          Map.entry("proxy_get_log_level", "n"),
          Map.entry("proxy_get_current_time_nanoseconds", "N"),
          Map.entry("proxy_set_tick_period_milliseconds", "i"),
          Map.entry("proxy_get_buffer_bytes", "iiiB"),
          Map.entry("proxy_get_buffer_status", "inn"),
          Map.entry("proxy_set_buffer_bytes", "iiib"),
          Map.entry("proxy_get_header_map_pairs", "iB"),
          Map.entry("proxy_set_header_map_pairs", "ib"),
          Map.entry("proxy_get_header_map_size", "in"),
          Map.entry("proxy_get_header_map_value", "ibB"),
          Map.entry("proxy_add_header_map_value", "ibb"),
          Map.entry("proxy_replace_header_map_value", "ibb"),
          Map.entry("proxy_remove_header_map_value", "ib"),
          Map.entry("proxy_get_property", "bB"),
          Map.entry("proxy_set_property", "bb"),
          Map.entry("proxy_send_local_response", "ibbbi"),
          Map.entry("proxy_continue_stream", "i"),
          Map.entry("proxy_close_stream", "i"),
          Map.entry("proxy_set_effective_context", "i"),
          Map.entry("proxy_done", ""),
          Map.entry("proxy_get_status", "nB"),
          Map.entry("proxy_http_call", "bbbbin"),
          Map.entry("proxy_grpc_call", "bbbbbin"),
          Map.entry("proxy_grpc_stream", "bbbbn"),
          Map.entry("proxy_grpc_send", "ibi"),
          Map.entry("proxy_grpc_close", "i"),
          Map.entry("proxy_grpc_cancel", "i"),
          Map.entry("proxy_define_metric", "ibn"),
          Map.entry("proxy_increment_metric", "iI"),
          Map.entry("proxy_record_metric", "iI"),
          Map.entry("proxy_get_metric", "iN"),
          Map.entry("proxy_get_shared_data", "bBn"),
          Map.entry("proxy_set_shared_data", "bbi"),
          Map.entry("proxy_register_shared_queue", "bn"),
          Map.entry("proxy_resolve_shared_queue", "bbn"),
          Map.entry("proxy_enqueue_shared_queue", "ib"),
          Map.entry("proxy_dequeue_shared_queue", "iB"),
          Map.entry("proxy_call_foreign_function", "bbB"));

  private AbiSignatures() {}

  /** Returns the name in Java, {@code getHeaderMapValue} of {@code proxy_get_header_map_value}. */
  static String javaName(String name) {
    var words = name.split("_", -1);
    var text = new StringBuilder(words[1]);
    for (int i = 2; i < words.length; i++) {
      text.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return text.toString();
  }
}
