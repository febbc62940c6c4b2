package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the filter is to tell of each attribute in each phase, from a table among the resources. */
record AttributeExpectations(Map<String, List<String>> byName) {
  private static final List<String> PHASES =
      List.of("request headers", "request body", "response headers", "response body", "log");

  static AttributeExpectations read(String resource, Map<String, String> placeholders) {
    Map<String, List<String>> byName = new HashMap<>();
    try (var stream = AttributeExpectations.class.getResourceAsStream(resource)) {
      for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          for (var placeholder : placeholders.entrySet()) {
            line = line.replace(placeholder.getKey(), placeholder.getValue());
          }
          var columns = new ArrayList<>(List.of(line.split(" \\| ?", -1)));
          var name = columns.remove(0);
          while (columns.size() < PHASES.size()) {
            columns.add(columns.get(columns.size() - 1));
          }
          byName.put(name, columns);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AttributeExpectations(byName);
  }

  /** Compares with the lines the filter has logged; reports all that differ. */
  void check(List<String> lines) {
    Map<String, String> told = new HashMap<>();
    for (var line : lines) {
      var parts = line.split("\\|", 3);
      if (parts.length == 3) {
        told.put(parts[0] + "|" + parts[1], parts[2]);
      }
    }
    List<String> differences = new ArrayList<>();
    byName.forEach(
        (name, columns) -> {
          for (int i = 0; i < PHASES.size(); i++) {
            var value = told.get("@" + PHASES.get(i) + "|" + name);
            if (value == null || !matches(columns.get(i), value)) {
              differences.add(
                  PHASES.get(i) + " " + name + ": " + columns.get(i) + ", but was " + value);
            }
          }
        });
    assertEquals(List.of(), differences);
    assertTrue(byName.size() > 10);
  }

  private static boolean matches(String pattern, String value) {
    var regex =
        Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.compile(regex, Pattern.DOTALL).matcher(value).matches();
  }

  void checkPlugin(List<String> lines) {
    for (var expected :
        List.of(
            "name|attributes",
            "root id|root",
            "vm id|vm",
            "node id|proxy-1",
            "node cluster|proxies",
            "node metadata|z9")) {
      assertTrue(lines.contains("@configure|" + expected), expected);
    }
  }
}
