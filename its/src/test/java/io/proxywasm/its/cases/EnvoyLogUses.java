package io.proxywasm.its.cases;

import io.proxywasm.harness.envoy.EnvoyLogLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Envoy logs at level trace of the calls between itself and a filter. */
final class EnvoyLogUses {
  private static final Pattern HOST_CALL =
      Pattern.compile("\\[vm<-host] (?:env|wasi_snapshot_preview1)\\.(\\w+) return: (\\w+)");
  private static final Pattern CALLBACK = Pattern.compile("\\[host->vm] (\\w+)\\(.*\\)");
  private static final List<String> STATUSES =
      List.of(
          "OK",
          "NOT_FOUND",
          "BAD_ARGUMENT",
          "SERIALIZATION_FAILURE",
          "PARSE_FAILURE",
          "5",
          "INVALID_MEMORY_ACCESS",
          "EMPTY",
          "CAS_MISMATCH",
          "9",
          "INTERNAL_FAILURE",
          "11",
          "UNIMPLEMENTED");

  private final AbiUses uses;

  EnvoyLogUses(AbiUses uses) {
    this.uses = uses;
  }

  /** Tells the lines of calls from all others. */
  static boolean isCall(EnvoyLogLine line) {
    return line.message().startsWith("[vm") || line.message().startsWith("[host");
  }

  void line(EnvoyLogLine line) {
    if (!line.component().equals("wasm") || line.fromFilter()) {
      return;
    }
    Matcher call = HOST_CALL.matcher(line.message());
    if (call.find()) {
      uses.used(call.group(1), status(call.group(1), call.group(2)));
      return;
    }
    Matcher callback = CALLBACK.matcher(line.message());
    if (callback.find()) {
      uses.used(callback.group(1), "called");
    }
  }

  private static String status(String name, String result) {
    boolean abi = name.startsWith("proxy_") && result.matches("\\d+");
    int number = abi ? Integer.parseInt(result) : -1;
    if (!abi) {
      return result.equals("0") ? "OK" : result;
    }
    return number < STATUSES.size() ? STATUSES.get(number) : result;
  }
}
