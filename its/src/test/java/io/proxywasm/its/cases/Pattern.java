package io.proxywasm.its.cases;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** Compares bytes with a text, {@code {hex}}, {@code {contains}} or {@code {matches}}. */
final class Pattern {
  private Pattern() {}

  static boolean fits(JsonNode pattern, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (pattern.has("contains")) {
      return text.contains(pattern.get("contains").asString());
    }
    if (pattern.has("matches")) {
      return java.util.regex.Pattern.compile(
              pattern.get("matches").asString(), java.util.regex.Pattern.DOTALL)
          .matcher(text)
          .matches();
    }
    return Arrays.equals(Content.bytes(pattern), bytes);
  }

  static boolean fits(JsonNode pattern, String text) {
    return fits(pattern, text.getBytes(StandardCharsets.UTF_8));
  }
}
