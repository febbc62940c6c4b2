package io.proxywasm.sdk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.sdk.internal.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is changed is written anew, what is not stays as it was. */
class JsonChangeTest {
  private static final String BODY =
      "{ \"price\": 1.10, \"id\": 123456789012345678901234567890,\n  \"name\": \"\\u00e4\\/b\","
          + " \"tags\": [ 1,  2 ], \"owner\": { \"mail\": \"a@b\", \"age\": 4E1 } }";

  @Test
  void leavesAnUnchangedTextAlone() {
    assertEquals(BODY, JsonValue.parse(BODY).toString());
    assertEquals(" [1]".strip(), JsonValue.parse("\n [1] \n").toString());
  }

  @Test
  void keepsWhatIsBesideAChange() {
    JsonObject body = JsonObject.parse(BODY);
    body.object("owner").set("mail", "hidden");
    assertEquals(
        "{\"price\":1.10,\"id\":123456789012345678901234567890,\"name\":\"\\u00e4\\/b\","
            + "\"tags\":[ 1,  2 ],\"owner\":{\"mail\":\"hidden\",\"age\":4E1}}",
        body.toString());
  }

  @Test
  void setsInPlaceAndAddsAtTheEnd() {
    JsonObject object = JsonObject.parse("{\"a\": 1, \"b\": 2, \"c\": 3}");
    object.set("b", true).set("d", 1.5).set("a", -7).set("e", JsonValue.ofNull());
    assertEquals("{\"a\":-7,\"b\":true,\"c\":3,\"d\":1.5,\"e\":null}", object.toString());
    assertTrue(object.remove("c"));
    assertFalse(object.remove("c"));
    assertEquals("{\"a\":-7,\"b\":true,\"d\":1.5,\"e\":null}", object.toString());
    assertEquals(-7, object.integer("a"));
  }

  @Test
  void changesArrays() {
    JsonArray array = JsonValue.parse("[1, \"two\", [3]]").array();
    array.set(0, JsonValue.of("one")).remove(1).insert(0, JsonValue.number("0.0"));
    array.array(2).add(4).add("five").add(6.5).add(false);
    assertEquals("[0.0,\"one\",[3,4,\"five\",6.5,false]]", array.toString());
    List<String> kinds = new ArrayList<>();
    for (JsonValue value : array) {
      kinds.add(value.kind().name());
    }
    assertEquals(List.of("NUMBER", "STRING", "ARRAY"), kinds);
  }

  @Test
  void movesValuesFromOneTextToAnother() {
    JsonObject from = JsonObject.parse("{\"deep\": { \"x\" : [ 1 ] }}");
    JsonObject to = JsonObject.empty().set("moved", from.get("deep"));
    assertEquals("{\"moved\":{ \"x\" : [ 1 ] }}", to.toString());
    from.object("deep").array("x").add(2);
    assertEquals("{\"moved\":{\"x\":[1,2]}}", to.toString());
    assertEquals("{\"deep\":{\"x\":[1,2]}}", from.toString());
  }

  @Test
  void escapesWhatHasToBe() {
    assertEquals(
        "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007F\u00E4\\u2028\\u2029\uD83D\uDE00\\ud83d\"",
        JsonValue.of("\"\\/\b\f\n\r\t\0\u001F\u007F\u00E4\u2028\u2029\uD83D\uDE00\uD83D")
            .toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "\u0000",
        "\uD800",
        "\uDC00\uD800",
        "\uD83D\uDE00",
        "\u2028",
        "\uFFFF",
        "\u07FF\u0800"
      })
  void readsEveryStringItWrites(String text) {
    assertEquals(text, JsonValue.parse(JsonValue.of(text).toBytes()).string());
    JsonObject named = JsonObject.empty().set(text, 1);
    assertEquals(List.of(text), List.copyOf(JsonObject.parse(named.toBytes()).names()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesNumbersThatJsonHasNot(double number) {
    var refused = assertThrows(IllegalArgumentException.class, () -> JsonValue.of(number));
    assertEquals("JSON has no number " + number, refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.", "01", "+1", "NaN", " 1", "1 ", "1e", "0x1"})
  void refusesTextThatIsNoNumber(String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> JsonValue.number(text));
    assertEquals("JSON has no number " + text, refused.getMessage());
  }

  @Test
  void refusesToWriteWhatContainsItself() {
    JsonArray array = JsonArray.empty();
    array.add(JsonObject.empty().set("again", array));
    var refused = assertThrows(IllegalStateException.class, array::toString);
    assertEquals(
        "nested deeper than 64 levels; does a value contain itself?", refused.getMessage());
  }

  @Test
  void finds() {
    JsonObject object = JsonObject.parse(BODY);
    assertEquals(JsonKind.ARRAY, object.find("tags").orElseThrow().kind());
    assertTrue(object.find("tag").isEmpty());
    assertEquals("1.10", object.get("price").toString());
  }

  @Test
  void errorsOfMadeValuesHaveNoPlace() {
    var refused =
        assertThrows(JsonException.class, () -> JsonObject.empty().set("a", "x").integer("a"));
    assertEquals("expected an integer, found a string", refused.getMessage());
    assertEquals(0, refused.line());
    assertEquals("", refused.path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "5.0",
        "5e0",
        "50E-1",
        "0.5e1",
        "0.0005E+4",
        "5.000000000000000000000000",
        "5000000000000000000000e-21"
      })
  void integersMayBeWrittenWithFractionOrExponent(String number) {
    assertEquals(5, JsonValue.parse(number).integer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.5",
        "1e-1",
        "1e19",
        "1e400",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "9223372036854775808",
        "-9223372036854775809",
        "92233720368547758070",
        "0.5"
      })
  void otherNumbersAreNoIntegers(String number) {
    var refused = assertThrows(JsonException.class, () -> JsonValue.parse(number).longInteger());
    assertEquals(
        "line 1, column 1, $: expected an integer of 64 bits, found the number " + number,
        refused.getMessage());
  }

  @Test
  void readsTheExtremesOfIntegers() {
    assertEquals(Long.MAX_VALUE, JsonValue.parse("9223372036854775807").longInteger());
    assertEquals(Long.MIN_VALUE, JsonValue.parse("-9223372036854775808").longInteger());
    assertEquals(Long.MIN_VALUE, JsonValue.parse("-9.223372036854775808e+18").longInteger());
    assertEquals(9_000_000_000_000_000_000L, JsonValue.parse("9e18").longInteger());
    for (String zero : List.of("0", "-0", "0.0", "-0e99999999999", "0e-99999999999")) {
      assertEquals(0, JsonValue.parse(zero).longInteger());
    }
    assertEquals(1020, JsonValue.parse("1020").integer());
  }

  @Test
  void refusesNumbersBeyondADouble() {
    var refused = assertThrows(JsonException.class, () -> JsonValue.parse("-1e400").decimal());
    assertEquals(
        "line 1, column 1, $: expected a number of 64 bits, found the number -1e400",
        refused.getMessage());
  }

  @Test
  void shortensWhatItShows() {
    var number = assertThrows(JsonException.class, () -> JsonValue.parse("1".repeat(99)).bool());
    assertEquals(
        "line 1, column 1, $: expected true or false, found the number " + "1".repeat(40) + "...",
        number.getMessage());
    String json = "{\"" + "n".repeat(1000) + "\": 1}";
    var name =
        assertThrows(JsonException.class, () -> JsonObject.parse(json).strings("n".repeat(1000)));
    assertEquals(
        "line 1, column 1006, $." + "n".repeat(60) + "...: expected an array, found the number 1",
        name.getMessage());
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[][] wrong = {
      {'"', (byte) 0x80, '"'},
      {'"', (byte) 0xC0, (byte) 0x80, '"'},
      {'"', (byte) 0xE2, (byte) 0x82, '"'},
      {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
      {'"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'},
      {'"', (byte) 0xFF, '"'},
    };
    for (byte[] json : wrong) {
      var refused = assertThrows(JsonException.class, () -> JsonValue.parse(json));
      assertEquals("line 1, column 2, $: a byte that is not UTF-8", refused.getMessage());
    }
    var outside =
        assertThrows(JsonException.class, () -> JsonValue.parse(new byte[] {(byte) 0xFF}));
    assertEquals(
        "line 1, column 1, $: expected a value, found the byte 0xff", outside.getMessage());
  }

  @Test
  void countsColumnsInCharacters() {
    var refused =
        assertThrows(
            JsonException.class, () -> JsonValue.parse("[\"\u00E4\uD83D\uDE00\u20AC\" 1]"));
    assertEquals(8, refused.column());
    assertEquals(11, Utf8.encode("\"\u00E4\uD83D\uDE00\u20AC\"").length);
  }

  @Test
  void manyMembersAreFoundAndChanged() {
    JsonObject object = JsonObject.empty();
    for (int i = 0; i < 500; i++) {
      object.set("m" + (i * 7919 % 500), i);
    }
    JsonObject read = JsonObject.parse(object.toBytes());
    List<String> names = new ArrayList<>(read.names());
    for (int i = 0; i < 500; i++) {
      assertEquals("m" + (i * 7919 % 500), names.get(i));
      assertEquals(i, read.integer(names.get(i)));
    }
    assertFalse(read.has("m500"));
    for (int i = 0; i < 500; i += 2) {
      assertTrue(read.remove(names.get(i)));
    }
    read.set("n", 1).set("m" + 7919 % 500, 2);
    assertEquals(251, read.names().size());
    assertEquals(2, read.integer("m" + 7919 % 500));
    assertEquals(499, read.integer(names.get(499)));
    assertEquals(1, read.integer("n"));
  }

  @Test
  void findsADuplicateAmongManyMembers() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 40; i++) {
      json.append("\"m").append(i).append("\":1,");
    }
    json.append("\n\"m7\":2,\"m3\":2}");
    var refused = assertThrows(JsonException.class, () -> JsonValue.parse(json.toString()));
    assertEquals("line 2, column 6, $.m7: the member is there twice", refused.getMessage());
  }
}
