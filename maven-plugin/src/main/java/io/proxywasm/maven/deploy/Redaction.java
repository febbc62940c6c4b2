package io.proxywasm.maven.deploy;

import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonKind;
import io.proxywasm.sdk.json.JsonValue;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes the texts of a configuration, of which some may be secrets, out of a message. Paths and
 * rules stay; so do numbers, and words too short for a secret, which other words have within.
 */
final class Redaction {
  private static final int SHORTEST = 4;
  private static final String IN_PLACE = "(not shown)";

  private Redaction() {}

  static String of(String message, String configuration) {
    // The longest first: another may be a part of it.
    var texts =
        new TreeSet<String>(
            Comparator.comparing(String::length).reversed().thenComparing(text -> text));
    texts.add(configuration);
    texts.add(configuration.strip());
    try {
      collect(JsonValue.parse(configuration), texts);
    } catch (JsonException e) {
      texts.addAll(configuration.lines().map(String::strip).toList());
    }
    String redacted = message;
    for (String text : texts) {
      redacted = text.length() < SHORTEST ? redacted : redacted.replace(text, IN_PLACE);
    }
    return redacted;
  }

  private static void collect(JsonValue value, Set<String> texts) {
    if (value.kind() == JsonKind.OBJECT) {
      value.object().names().forEach(name -> collect(value.object().get(name), texts));
    } else if (value.kind() == JsonKind.ARRAY) {
      value.array().forEach(each -> collect(each, texts));
    } else if (value.kind() == JsonKind.STRING) {
      texts.add(value.string());
      String quoted = value.toString(); // as JSON writes it, with what it escapes
      texts.add(quoted.substring(1, quoted.length() - 1));
    }
  }
}
