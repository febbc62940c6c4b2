package io.proxywasm.its.cases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the harness's trace: host calls are indented and have a status, callbacks are not. */
final class TraceUses {
  private static final Pattern HOST_CALL =
      Pattern.compile("    ([a-z_0-9]+)\\(.*\\) -> ([A-Z_]+|\\d+).*");
  private static final Pattern CALLBACK = Pattern.compile("([a-z_0-9]+)\\(.*");

  private final AbiUses uses;

  TraceUses(AbiUses uses) {
    this.uses = uses;
  }

  void line(String line) {
    Matcher call = HOST_CALL.matcher(line);
    if (call.matches()) {
      uses.used(call.group(1), call.group(2));
      return;
    }
    Matcher callback = CALLBACK.matcher(line);
    if (callback.matches()) {
      uses.used(callback.group(1), "called");
    }
  }
}
