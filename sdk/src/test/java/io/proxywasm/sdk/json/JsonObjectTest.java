package io.proxywasm.sdk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
  private final JsonObject json =
      JsonObject.parse(
          """
          {
            "text": "a b",
            "yes": true,
            "no": false,
            "int": -2147483648,
            "big": 2147483648,
            "long": 9223372036854775807,
            "huge": 9223372036854775808,
            "half": 0.5,
            "none": null,
            "object": {"in": 1},
            "list": ["x", true, 1, 2, 2.5, {"k": "v"}, [1]],
            "words": ["x", "y"],
            "objects": [{"k": 1}, {"k": 2}]
          }""");

  @Test
  void readsMembers() {
    assertEquals("a b", json.string("text"));
    assertTrue(json.bool("yes"));
    assertFalse(json.bool("no"));
    assertEquals(Integer.MIN_VALUE, json.integer("int"));
    assertEquals(2147483648L, json.longInteger("big"));
    assertEquals(Long.MAX_VALUE, json.longInteger("long"));
    assertEquals(0.5, json.decimal("half"));
    assertEquals(1, json.object("object").integer("in"));
    assertEquals(List.of("x", "y"), json.strings("words"));
    assertEquals(2, json.objects("objects").get(1).integer("k"));
    assertThrows(UnsupportedOperationException.class, json.strings("words")::clear);
    assertThrows(UnsupportedOperationException.class, json.objects("objects")::clear);
  }

  @Test
  void readsElements() {
    JsonArray list = json.array("list");
    assertEquals(7, list.size());
    assertEquals("x", list.string(0));
    assertTrue(list.bool(1));
    assertEquals(1, list.integer(2));
    assertEquals(2L, list.longInteger(3));
    assertEquals(2.5, list.decimal(4));
    assertEquals("v", list.object(5).string("k"));
    assertEquals(1, list.array(6).integer(0));
  }

  @Test
  void takesDefaultsForMissingAndNullAlone() {
    for (String name : new String[] {"missing", "none"}) {
      assertEquals("d", json.string(name, "d"));
      assertTrue(json.bool(name, true));
      assertEquals(7, json.integer(name, 7));
      assertEquals(8L, json.longInteger(name, 8));
      assertEquals(1.5, json.decimal(name, 1.5));
      assertEquals(List.of(), json.strings(name));
      assertEquals(List.of(), json.objects(name));
      assertFalse(json.has(name));
    }
    assertEquals("a b", json.string("text", "d"));
    assertFalse(json.bool("no", true));
    assertEquals(0.5, json.decimal("half", 1.5));
    assertTrue(json.has("no"));
    refused(
        "line 2, column 11, $.text: expected an integer, found a string",
        o -> o.integer("text", 7));
  }

  @Test
  void saysWhatIsMissing() {
    refused("line 1, column 1, $: the member \"port\" is missing", o -> o.integer("port"));
    refused(
        "line 11, column 13, $.object: the member \"out\" is missing",
        o -> o.object("object").object("out"));
    refused("line 10, column 11, $.none: expected a string, found null", o -> o.string("none"));
  }

  @Test
  void saysWhatIsOfAnotherType() {
    refused("line 3, column 10, $.yes: expected a string, found true", o -> o.string("yes"));
    refused(
        "line 2, column 11, $.text: expected true or false, found a string", o -> o.bool("text"));
    refused("line 4, column 9, $.no: expected a number, found false", o -> o.decimal("no"));
    refused(
        "line 6, column 10, $.big: expected an integer of 32 bits, found the number 2147483648",
        o -> o.integer("big"));
    refused(
        "line 8, column 11, $.huge: expected an integer of 64 bits,"
            + " found the number 9223372036854775808",
        o -> o.longInteger("huge"));
    refused(
        "line 9, column 11, $.half: expected an integer of 64 bits, found the number 0.5",
        o -> o.integer("half"));
    refused("line 2, column 11, $.text: expected an object, found a string", o -> o.object("text"));
    refused(
        "line 11, column 13, $.object: expected an array, found an object", o -> o.array("object"));
    refused(
        "line 12, column 11, $.list: expected an object, found an array", o -> o.object("list"));
    refused("line 12, column 17, $.list[1]: expected a string, found true", o -> o.strings("list"));
    refused(
        "line 12, column 12, $.list[0]: expected an object, found a string",
        o -> o.objects("list"));
  }

  @Test
  void needsAnObjectOutside() {
    var refused = assertThrows(JsonException.class, () -> JsonObject.parse(" [1]"));
    assertEquals("line 1, column 2, $: expected an object, found an array", refused.getMessage());
  }

  @Test
  void refusesUnknownMembers() {
    JsonObject object = JsonObject.parse("{\"path\": 1, \"pth\": 2}");
    assertSame(object, object.allowOnly("path", "pth"));
    var refused = assertThrows(JsonException.class, () -> object.allowOnly("path", "host"));
    assertEquals(
        "line 1, column 20, $.pth: unknown member; did you mean \"path\"? Known are path, host",
        refused.getMessage());
  }

  @Test
  void pointsToAMemberForItsCaller() {
    assertEquals(
        "line 5, column 10, $.int: give a port", json.error("int", "give a port").getMessage());
    assertEquals(
        "line 1, column 1, $: give a port", json.error("port", "give a port").getMessage());
  }

  @Test
  void keepsTheOrderOfTheText() {
    assertEquals(List.of("z", "a", "m"), List.copyOf(order().names()));
  }

  @Test
  void doesNotLetItsNamesBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> order().names().remove("a"));
  }

  @Test
  void emptyHasNoMembers() {
    assertTrue(JsonObject.empty().names().isEmpty());
  }

  private static JsonObject order() {
    return JsonObject.parse("{\"z\": 1, \"a\": 2, \"m\": 3}");
  }

  private void refused(String message, Consumer<JsonObject> reading) {
    var refused = assertThrows(JsonException.class, () -> reading.accept(json));
    assertEquals(message, refused.getMessage());
  }
}
