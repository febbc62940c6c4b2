package io.proxywasm.its.cases;

import io.proxywasm.harness.HeaderList;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Bytes, headers and times as the case files write them. */
final class Content {
  private Content() {}

  /** Returns a text's UTF-8, the bytes of {@code {hex: ..}}, or a text several times over. */
  static byte[] bytes(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return new byte[0];
    }
    if (node.has("hex")) {
      return HexFormat.of().parseHex(node.get("hex").asString().replace(" ", ""));
    }
    if (node.has("repeat")) {
      return utf8(node.get("repeat").asString().repeat(node.get("times").asInt()));
    }
    return utf8(node.isValueNode() ? node.asString() : node.toString());
  }

  /** Returns a text, a JSON object as its text, or an empty text for nothing. */
  static String text(@Nullable JsonNode node) {
    return new String(bytes(node), StandardCharsets.UTF_8);
  }

  static HeaderList headers(Map<String, JsonNode> headers) {
    List<HeaderList.Entry> entries = new ArrayList<>();
    headers.forEach(
        (name, value) -> {
          if (value.isArray()) {
            value.forEach(one -> entries.add(new HeaderList.Entry(name, bytes(one))));
          } else {
            entries.add(new HeaderList.Entry(name, bytes(value)));
          }
        });
    return HeaderList.of(entries);
  }

  /** Reads {@code 50ms} or {@code 2s}. */
  static Duration duration(String text) {
    return text.endsWith("ms")
        ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
        : Duration.ofSeconds(Long.parseLong(text.substring(0, text.length() - 1)));
  }

  /** Shows bytes in a message. */
  static String shown(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean readable = java.util.Arrays.equals(utf8(text), bytes);
    return readable ? "'" + text + "'" : "hex " + HexFormat.ofDelimiter(" ").formatHex(bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
