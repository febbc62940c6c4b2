package io.proxywasm.sdk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 8259 allows is read, what it forbids is refused, with the place. */
class JsonReaderTest {
  static Stream<Arguments> errors() {
    return Stream.of(
        error("", 1, 1, "$", "expected a value, found the end"),
        error(" \n ", 2, 2, "$", "expected a value, found the end"),
        error("\uFEFF{}", 1, 1, "$", "expected a value, found the byte 0xef"),
        error("{} x", 1, 4, "$", "expected the end, found 'x'"),
        error("{", 1, 2, "$", "expected a member's name in double quotes, found the end"),
        error("{a: 1}", 1, 2, "$", "expected a member's name in double quotes, found 'a'"),
        error("{\"a\" 1}", 1, 6, "$.a", "expected ':', found '1'"),
        error("{\"a\": }", 1, 7, "$.a", "expected a value, found '}'"),
        error("{\"a\": 1 \"b\"", 1, 9, "$", "expected ',' or '}', found '\"'"),
        error("{\"a\": 1,}", 1, 9, "$", "expected a member's name in double quotes, found '}'"),
        error("{\"a\": 1", 1, 8, "$", "expected ',' or '}', found the end"),
        error("{\"a\": 1,\n \"a\": 2}", 2, 7, "$.a", "the member is there twice"),
        error("{\"a\": 1, \"\\u0061\": 2}", 1, 20, "$.a", "the member is there twice"),
        error("[1 2]", 1, 4, "$", "expected ',' or ']', found '2'"),
        error("[1,]", 1, 4, "$[1]", "expected a value, found ']'"),
        error("[", 1, 2, "$[0]", "expected a value, found the end"),
        error("[truE]", 1, 2, "$[0]", "expected a value, found 't'"),
        error("[nul", 1, 2, "$[0]", "expected a value, found 'n'"),
        error("[falsey]", 1, 7, "$", "expected ',' or ']', found 'y'"),
        error("['a']", 1, 2, "$[0]", "expected a value, found '''"),
        error("[01]", 1, 3, "$", "expected ',' or ']', found '1'"),
        error("[+1]", 1, 2, "$[0]", "expected a value, found '+'"),
        error("[-]", 1, 2, "$[0]", "expected a value, found '-'"),
        error("[-a]", 1, 2, "$[0]", "expected a value, found '-'"),
        error("[.5]", 1, 2, "$[0]", "expected a value, found '.'"),
        error("[5.]", 1, 4, "$[0]", "expected a digit, found ']'"),
        error("[5.e1]", 1, 4, "$[0]", "expected a digit, found 'e'"),
        error("[1e]", 1, 4, "$[0]", "expected a digit, found ']'"),
        error("[1e+]", 1, 5, "$[0]", "expected a digit, found ']'"),
        error("[0x1]", 1, 3, "$", "expected ',' or ']', found 'x'"),
        error("[NaN]", 1, 2, "$[0]", "expected a value, found 'N'"),
        error("[\u0661]", 1, 2, "$[0]", "expected a value, found the byte 0xd9"),
        error("[\u00A01]", 1, 2, "$[0]", "expected a value, found the byte 0xc2"),
        error("[1]\u0000", 1, 4, "$", "expected the end, found the byte 0x00"),
        error("{\"a\":\n[{\"b\": \"x", 2, 10, "$.a[0].b", "the string has no closing quote"),
        error("[\"a\tb\"]", 1, 4, "$[0]", "a control character in a string; write it as \\uXXXX"),
        error("[\"\n\"]", 1, 3, "$[0]", "a control character in a string; write it as \\uXXXX"),
        error("[\"\\x\"]", 1, 4, "$[0]", "an unknown escape in a string"),
        error("[\"\\", 1, 4, "$[0]", "an unknown escape in a string"),
        error("[\"\\u12\"]", 1, 4, "$[0]", "\\u needs four hexadecimal digits"),
        error("[\"\\u123", 1, 4, "$[0]", "\\u needs four hexadecimal digits"),
        error("[\"\\u+123\"]", 1, 4, "$[0]", "\\u needs four hexadecimal digits"),
        error("[\"\\u123g\"]", 1, 4, "$[0]", "\\u needs four hexadecimal digits"),
        error("[\"\\u00\uFF11\uFF12\"]", 1, 4, "$[0]", "\\u needs four hexadecimal digits"));
  }

  private static Arguments error(String json, int line, int column, String path, String problem) {
    return Arguments.of(json, line, column, path, problem);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void refuses(String json, int line, int column, String path, String problem) {
    JsonException refused = assertThrows(JsonException.class, () -> read(json));
    assertEquals(
        "line " + line + ", column " + column + ", " + path + ": " + problem, refused.getMessage());
    assertEquals(line, refused.line());
    assertEquals(column, refused.column());
    assertEquals(path, refused.path());
  }

  @Test
  void readsEscapes() {
    assertEquals(
        "\"\\/\b\f\n\r\t\u00E4\uABCD\uD83D\uDE00 \uDC00",
        read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uABcd\\uD83D\\ude00 \\udc00\"").string());
  }

  @Test
  void readsTextOutsideAsciiAsItIs() {
    assertEquals(
        "\u007F\u00E4\u2028\uD83D\uDE00", read("\"\u007F\u00E4\u2028\uD83D\uDE00\"").string());
  }

  @Test
  void takesAnyWhitespaceOfTheRfc() {
    assertEquals(2, read("\t\r\n [ 1\n,\r2\t] \n").array().size());
    assertEquals(0, read("[ \n ]").array().size());
    assertEquals(0, read("{ \n }").object().names().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "1.5", "-0.0", "1e3", "1E+3", "12.5e-3", "-9007199254740993"})
  void readsNumbers(String number) {
    assertEquals(Double.parseDouble(number), read(number).decimal());
  }

  @Test
  void countsLinesAndColumnsOfValues() {
    String json = "{\n  \"rules\": [\n    {\"path\": 7}\n  ]\n}";
    JsonObject rule = read(json).object().objects("rules").get(0);
    var refused = assertThrows(JsonException.class, () -> rule.string("path"));
    assertEquals(
        "line 3, column 14, $.rules[0].path: expected a string, found the number 7",
        refused.getMessage());
  }

  @Test
  void nestsUpToTheBound() {
    JsonArray array = read("[".repeat(64) + "]".repeat(64)).array();
    for (int i = 1; i < 64; i++) {
      array = array.array(0);
    }
    assertEquals(0, array.size());
    assertEquals(1, read("{\"a\":".repeat(64) + "1" + "}".repeat(64)).object().names().size());
    assertEquals(200, read("[" + "[],".repeat(199) + "{}]").array().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 10_000})
  void refusesDeeperNesting(int depth) {
    var arrays = assertThrows(JsonException.class, () -> read("[".repeat(depth)));
    assertEquals(
        "line 1, column 65, $" + "[0]".repeat(64) + ": nested deeper than 64 levels",
        arrays.getMessage());
    var objects = assertThrows(JsonException.class, () -> read("{\"a\":".repeat(depth)));
    assertEquals(
        "line 1, column 321, $" + ".a".repeat(64) + ": nested deeper than 64 levels",
        objects.getMessage());
  }

  private static JsonValue read(String json) {
    return JsonValue.parse(json);
  }
}
