package io.proxywasm.its.filters;

import io.proxywasm.sdk.json.Default;
import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonObject;
import io.proxywasm.sdk.json.JsonValue;
import io.proxywasm.sdk.json.Name;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record with a component of each type that JSON is read into. */
public record JsonSettings(
    String text,
    boolean bool,
    Boolean boxedBool,
    int integer,
    Integer boxedInteger,
    long longInteger,
    Long boxedLong,
    double decimal,
    Double boxedDecimal,
    @Default("OFF") Mode mode,
    @Default("1.5s") @Name("max-wait") Duration longest,
    List<Rule> rules,
    Set<Integer> ports,
    Map<String, List<Mode>> modes,
    Optional<Rule> last,
    Optional<List<String>> notes,
    JsonValue any,
    @Default("{\"a\": [1.10]}") JsonObject object,
    @Default("[]") JsonArray array) {
  /** Says what a rule does. */
  public enum Mode {
    ON,
    OFF
  }

  /** A record in a record, which can be in itself. */
  public record Rule(String path, List<Rule> rules) {
    /** Checks the path. */
    public Rule {
      if (!path.startsWith("/")) {
        throw new IllegalArgumentException("a path begins with /");
      }
      if (path.equals("/null")) {
        throw new NullPointerException();
      }
    }
  }
}
