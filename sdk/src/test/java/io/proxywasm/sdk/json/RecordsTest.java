package io.proxywasm.sdk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON objects become records and records become JSON objects. */
class RecordsTest {
  enum Mode {
    ALLOW,
    DENY
  }

  record Rule(String path, @Default("ALLOW") Mode mode) {
    Rule {
      if (!path.startsWith("/")) {
        throw new IllegalArgumentException("a path begins with /");
      }
    }
  }

  record Settings(
      String greeting,
      @Default("10") int limit,
      long most,
      double share,
      boolean strict,
      List<Rule> rules,
      Set<String> hosts,
      Map<String, Integer> tags,
      Optional<String> note,
      @Default("1.5s") @Name("max-wait") Duration longest,
      Optional<Rule> last,
      JsonValue extra) {}

  private static final String FULL =
      """
      {"greeting":"hi","limit":3,"most":9007199254740993,"share":0.25,"strict":true,\
      "rules":[{"path":"/a","mode":"DENY"},{"path":"/b","mode":"ALLOW"}],"hosts":["x","y"],\
      "tags":{"a":1,"b":2},"note":"n","max-wait":"0.25s","last":{"path":"/","mode":"ALLOW"},\
      "extra":[1.10,null]}""";

  private static Settings read(String json) {
    return JsonObject.parse(json).to(Settings.class);
  }

  @Test
  void readsAllTypes() {
    Settings settings = read(FULL);
    assertEquals("hi", settings.greeting());
    assertEquals(3, settings.limit());
    assertEquals(9007199254740993L, settings.most());
    assertEquals(0.25, settings.share());
    assertEquals(true, settings.strict());
    assertEquals(List.of(new Rule("/a", Mode.DENY), new Rule("/b", Mode.ALLOW)), settings.rules());
    assertEquals(Set.of("x", "y"), settings.hosts());
    assertEquals(Map.of("a", 1, "b", 2), settings.tags());
    assertEquals(Optional.of("n"), settings.note());
    assertEquals(Duration.ofMillis(250), settings.longest());
    assertEquals(Optional.of(new Rule("/", Mode.ALLOW)), settings.last());
    assertEquals("[1.10,null]", settings.extra().toString());
  }

  @Test
  void writesWhatItReads() {
    assertEquals(FULL, JsonObject.of(read(FULL)).toString());
  }

  @Test
  void missingAndNullMembersAreEmptyOrTheirDefault() {
    for (String rest :
        List.of("", ",\"limit\":null,\"rules\":null,\"note\":null,\"max-wait\":null")) {
      Settings settings =
          read(
              "{\"greeting\":\"\",\"most\":1,\"share\":1,\"strict\":false,\"extra\":0"
                  + rest
                  + "}");
      assertEquals(10, settings.limit());
      assertEquals(List.of(), settings.rules());
      assertEquals(Set.of(), settings.hosts());
      assertEquals(Map.of(), settings.tags());
      assertEquals(Optional.empty(), settings.note());
      assertEquals(Duration.ofMillis(1500), settings.longest());
      assertEquals(Optional.empty(), settings.last());
    }
  }

  @Test
  void writesNoMemberForWhatIsEmpty() {
    record Note(Optional<String> text, List<String> lines) {}

    assertEquals("{\"lines\":[]}", JsonObject.of(new Note(Optional.empty(), List.of())).toString());
  }

  @Test
  void collectionsCannotBeChanged() {
    Settings settings = read(FULL);
    assertThrows(UnsupportedOperationException.class, () -> settings.rules().clear());
    assertThrows(UnsupportedOperationException.class, () -> settings.hosts().clear());
    assertThrows(UnsupportedOperationException.class, () -> settings.tags().clear());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "greeting":"hi"    | "greting":"hi"       | line 1, column 12, $.greting: unknown member; did you mean "greeting"? Known are greeting, limit, most, share, strict, rules, hosts, tags, note, max-wait, last, extra
          "greeting":"hi"    | "other":1            | line 1, column 10, $.other: unknown member; known are greeting, limit, most, share, strict, rules, hosts, tags, note, max-wait, last, extra
          "strict":true,     | ``                   | line 1, column 1, $: the member "strict" is missing
          "strict":true      | "strict":null        | line 1, column 74, $.strict: expected true or false, found null
          "limit":3          | "limit":2147483648   | line 1, column 26, $.limit: expected an integer of 32 bits, found the number 2147483648
          "limit":3          | "limit":"3"          | line 1, column 26, $.limit: expected an integer, found a string
          "mode":"DENY"      | "mode":"deny"        | line 1, column 108, $.rules[0].mode: expected one of ALLOW, DENY, found "deny"
          "path":"/b"        | "path":"b"           | line 1, column 116, $.rules[1]: a path begins with /
          "hosts":["x","y"]  | "hosts":["x","x"]    | line 1, column 159, $.hosts[1]: the element is there twice
          "b":2              | "b":2.5              | line 1, column 182, $.tags.b: expected an integer of 64 bits, found the number 2.5
          "0.25s"            | "soon"               | line 1, column 207, $.max-wait: expected a time such as "250ms", "1.5s", "2m" or "1h", found "soon"
          "last":{"path":"/" | "last":{"path":""    | line 1, column 222, $.last: a path begins with /
          """)
  void saysWhatDoesNotFit(String part, String wrong, String message) {
    String json = FULL.replace(part, wrong);
    assertEquals(message, assertThrows(JsonException.class, () -> read(json)).getMessage());
  }

  @Test
  void keepsWhatTheConstructorThrew() {
    var refused = assertThrows(JsonException.class, () -> read(FULL.replace("/b", "b")));
    assertInstanceOf(IllegalArgumentException.class, refused.getCause());
  }

  @ParameterizedTest
  @CsvSource({"0s, 0", "250ms, 250", "1.5s, 1500", "2m, 120000", "0.5h, 1800000", "0.0005s, 0"})
  void readsTimes(String text, long milliseconds) {
    record Wait(Duration time) {}

    var json = JsonObject.empty().set("time", text);
    assertEquals(milliseconds, json.to(Wait.class).time().toMillis());
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "s",
    "1",
    "1 s",
    "-1s",
    "1.s",
    ".5s",
    "1.2.3s",
    "1e3s",
    "1d",
    "9999999999999s",
    "2600000h"
  })
  void refusesWhatIsNoTime(String text) {
    record Wait(Duration time) {}

    var json = JsonObject.empty().set("time", text);
    var refused = assertThrows(JsonException.class, () -> json.to(Wait.class));
    assertEquals(
        "expected a time such as \"250ms\", \"1.5s\", \"2m\" or \"1h\", found \"" + text + "\"",
        refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"0, 0s", "250, 0.25s", "1500, 1.5s", "120000, 120s"})
  void writesTimes(long milliseconds, String text) {
    record Wait(Duration time) {}

    var json = JsonObject.of(new Wait(Duration.ofMillis(milliseconds)));
    assertEquals(text, json.string("time"));
  }

  record Tree(String name, List<Tree> children) {}

  @Test
  void readsRecordsWithinThemselves() {
    String json = "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]}";
    Tree tree = JsonObject.parse(json).to(Tree.class);
    assertEquals("b", tree.children().get(0).name());
    assertEquals(json, JsonObject.of(tree).toString());
  }

  private static void refused(Class<? extends Record> type, String message) {
    var json = JsonObject.empty();
    var refused = assertThrows(IllegalArgumentException.class, () -> json.to(type));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void refusesRecordsThatAreNoJson() {
    record Money(BigDecimal amount) {}

    record Box<T>(T content) {}

    record Boxes(List<Box<String>> boxes) {}

    record Numbers(Map<Integer, String> names) {}

    record Twice(String a, @Name("a") String b) {}

    record Late(@Default("soon") int time) {}

    record Bad(@Default("[1,]") List<String> list) {}

    record Wrong(@Default("YES") Mode mode) {}

    String types =
        " cannot be read from JSON; a component is a String, boolean, int, long, double, enum,"
            + " record or java.time.Duration, a List, Set or Map<String, ...> of those, an Optional"
            + " of any of them, or a JsonObject, JsonArray or JsonValue";
    refused(
        Money.class,
        "component amount of " + Money.class.getName() + ": the type java.math.BigDecimal" + types);
    refused(
        Box.class,
        Box.class.getName() + " has type parameters; write a record with the types themselves");
    refused(
        Boxes.class,
        "component boxes of %s: the type java.util.List<%s<java.lang.String>>%s"
            .formatted(Boxes.class.getName(), Box.class.getName(), types));
    refused(
        Numbers.class,
        "component names of %s: the type java.util.Map<java.lang.Integer, java.lang.String>%s"
            .formatted(Numbers.class.getName(), types));
    refused(Twice.class, "two components of " + Twice.class.getName() + " are the member \"a\"");
    refused(
        Late.class,
        "the default \"soon\" of component time of "
            + Late.class.getName()
            + ": line 1, column 1, $: expected a value, found 's'");
    refused(
        Bad.class,
        "the default \"[1,]\" of component list of "
            + Bad.class.getName()
            + ": line 1, column 4, $[1]: expected a value, found ']'");
    refused(
        Wrong.class,
        "the default \"YES\" of component mode of "
            + Wrong.class.getName()
            + ": line 1, column 1, $: expected one of ALLOW, DENY, found \"YES\"");
  }
}
