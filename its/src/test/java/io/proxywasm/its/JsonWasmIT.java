package io.proxywasm.its;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.its.filters.JsonLab;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON means the same on the JVM and in a module, and nothing in it ends a VM. */
class JsonWasmIT {
  private static final String FULL =
      """
      {"text":"\u00E4","bool":true,"boxedBool":false,"integer":-1,"boxedInteger":2,\
      "longInteger":9007199254740993,"boxedLong":4,"decimal":0.5,"boxedDecimal":1.0E10,\
      "mode":"ON","max-wait":"0.25s","rules":[{"path":"/a","rules":[{"path":"/b","rules":[]}]}],\
      "ports":[1,2],"modes":{"x":["ON","OFF"],"y":[]},"last":{"path":"/","rules":[]},\
      "notes":["n"],"any":[ 1.10 ],"object":{ "a" : 1 },"array":[ {} ]}""";

  @TempDir static Path folder;

  private static FilterHost jvm;
  private static FilterHost wasm;

  @BeforeAll
  static void start() throws Exception {
    jvm = FilterHost.of(Engine.JVM, JsonLab.class);
    wasm = FilterHost.module(TestModule.of(JsonLab.class, 128 << 20, folder).wasm());
    for (var host : List.of(jvm, wasm)) {
      host.allowOnHeadersStopIteration(true);
    }
  }

  @AfterAll
  static void stop() {
    jvm.close();
    wasm.close();
  }

  private static String answer(FilterHost host, String path, byte[] json, long seed) {
    var exchange = host.post(path, json).header("x-seed", Long.toString(seed)).send();
    assertEquals(200, exchange.downstream().status(), () -> "" + exchange.logs());
    return exchange.downstream().body();
  }

  private static String both(String path, byte[] json) {
    return both(path, json, 0);
  }

  /** Returns what both engines answer. */
  private static String both(String path, byte[] json, long seed) {
    String onJvm = answer(jvm, path, json, seed);
    assertEquals(onJvm, answer(wasm, path, json, seed));
    return onJvm;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsAndWritesARecord() {
    assertEquals(FULL, both("/record", utf8(FULL)));
  }

  @Test
  void fillsInWhatIsMissing() {
    String rest =
        "\"bool\":true,\"boxedBool\":false,\"integer\":1,\"boxedInteger\":2,\"longInteger\":3,"
            + "\"boxedLong\":4,\"decimal\":5.5,\"boxedDecimal\":-0.0,";
    assertEquals(
        "{\"text\":\"\","
            + rest
            + "\"mode\":\"OFF\",\"max-wait\":\"1.5s\",\"rules\":[],"
            + "\"ports\":[],\"modes\":{},\"any\":7,\"object\":{\"a\": [1.10]},\"array\":[]}",
        both("/record", utf8("{\"any\":7," + rest + "\"text\":\"\"}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "bool":true        | "bol":true       | line 1, column 19, $.bol: unknown member; did you mean "bool"? Known are text, bool, boxedBool, integer, boxedInteger, longInteger, boxedLong, decimal, boxedDecimal, mode, max-wait, rules, ports, modes, last, notes, any, object, array
          "integer":-1,      | ``               | line 1, column 1, $: the member "integer" is missing
          "integer":-1       | "integer":1e10   | line 1, column 53, $.integer: expected an integer of 32 bits, found the number 1e10
          "boxedLong":4      | "boxedLong":null | line 1, column 116, $.boxedLong: expected an integer, found null
          "decimal":0.5      | "decimal":1e999  | line 1, column 128, $.decimal: expected a number of 64 bits, found the number 1e999
          "mode":"ON"        | "mode":"on"      | line 1, column 161, $.mode: expected one of ON, OFF, found "on"
          "0.25s"            | "1 s"            | line 1, column 177, $.max-wait: expected a time such as "250ms", "1.5s", "2m" or "1h", found "1 s"
          "path":"/b"        | "path":"b"       | line 1, column 216, $.rules[0].rules[0]: a path begins with /
          "path":"/a"        | "path":"/null"   | line 1, column 194, $.rules[0]: java.lang.NullPointerException
          "ports":[1,2]      | "ports":[1,1]    | line 1, column 255, $.ports[1]: the element is there twice
          "modes":{"x":["ON" | "modes":{"x":[1  | line 1, column 272, $.modes.x[0]: expected a string, found the number 1
          "notes":["n"]      | "notes":"n"      | line 1, column 331, $.notes: expected an array, found a string
          "object":{ "a" : 1 } | "object":[]    | line 1, column 361, $.object: expected an object, found an array
          """)
  void saysWhatDoesNotFit(String part, String wrong, String message) {
    assertTrue(FULL.contains(part));
    assertEquals(message, both("/record", utf8(FULL.replace(part, wrong))));
  }

  @TestFactory
  List<DynamicTest> readsWhatTheRfcAllowsAndRefusesTheRest() {
    return JsonTexts.all().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    (text.valid() ? "reads " : "refuses ") + text.latin1(),
                    () -> {
                      String told = both("/value", text.bytes());
                      assertEquals(text.valid(), !told.startsWith("line "), told);
                    }))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[[],"})
  void refusesDeepNesting(String level) {
    String told = both("/value", utf8(level.repeat(100_000)));
    assertTrue(told.endsWith(": nested deeper than 64 levels"), told);
  }

  @Test
  void takesLargeStringsAndNumbers() {
    String large = "x".repeat(1 << 16);
    assertEquals("'\"" + large + "\"'", both("/value", utf8("\"" + large + "\"")));
    String digits = "9".repeat(1 << 16);
    assertEquals("[" + digits + "]", both("/change", utf8("[" + digits + "]"), 3));
    assertEquals(
        "no: line 1, column 1, $: expected a number of 64 bits, found the number "
            + "9".repeat(40)
            + "...",
        both("/value", utf8(digits)));
  }

  /** Names of one hash make a hash table slow; here they are members like others. */
  @Test
  void takesManyMembersWhoseNamesHaveOneHash() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 1 << 14; i++) {
      json.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 14; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\":0");
    }
    json.append('}');
    assertEquals(json.toString(), both("/change", utf8(json.toString()), 3));
  }

  /** Jackson is the judge of what a text says. */
  @Test
  void copiesAndChangesRandomTexts() throws Exception {
    var jackson =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    int changed = 0;
    for (long seed = 0; seed < 500; seed++) {
      byte[] json = new RandomJson(seed).next();
      var said = jackson.readTree(json);
      assertEquals(said, jackson.readTree(both("/copy", json)), "seed " + seed);
      if (!said.equals(jackson.readTree(both("/change", json, seed)))) {
        changed++;
      }
    }
    assertTrue(changed > 75, changed + " texts were changed");
  }
}
