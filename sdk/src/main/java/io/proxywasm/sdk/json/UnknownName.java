package io.proxywasm.sdk.json;

import io.proxywasm.sdk.internal.text.Spelling;
import java.util.List;

/** Says that a member's name is unknown, which one may be meant and which there are. */
final class UnknownName {
  private UnknownName() {}

  static String message(String name, List<String> known) {
    if (known.isEmpty()) {
      return "unknown member; none is known";
    }
    String all = String.join(", ", known);
    return Spelling.nearest(name, known)
        .map(meant -> "unknown member; did you mean \"" + meant + "\"? Known are " + all)
        .orElse("unknown member; known are " + all);
  }
}
