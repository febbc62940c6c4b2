package io.proxywasm.sdk.internal.json;

import io.proxywasm.sdk.json.JsonValue;

/** What an error shows of a string that was found. */
final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  static String of(String text) {
    return JsonValue.of(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...")
        .toString();
  }
}
