package io.proxywasm.sdk.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array, by index from 0. An element of another type is a {@link JsonException}. */
public final class JsonArray extends JsonContainer implements Iterable<JsonValue> {
  private final List<JsonValue> elements = new ArrayList<>();

  private JsonArray() {}

  JsonArray(byte[] text, int start, @Nullable JsonContainer parent) {
    super(text, start, parent);
  }

  /** Returns an array without elements. */
  public static JsonArray empty() {
    return new JsonArray();
  }

  /** Returns the number of elements. */
  public int size() {
    return elements.size();
  }

  /** Returns the element, whatever it is. */
  public JsonValue get(int index) {
    return elements.get(index);
  }

  public String string(int index) {
    return get(index).string();
  }

  public boolean bool(int index) {
    return get(index).bool();
  }

  public int integer(int index) {
    return get(index).integer();
  }

  public long longInteger(int index) {
    return get(index).longInteger();
  }

  public double decimal(int index) {
    return get(index).decimal();
  }

  public JsonObject object(int index) {
    return get(index).object();
  }

  public JsonArray array(int index) {
    return get(index).array();
  }

  /** Adds an element at the end; {@link JsonValue#of(String)} and its like make one. */
  public JsonArray add(JsonValue value) {
    elements.add(value);
    change();
    return this;
  }

  public JsonArray add(String value) {
    return add(JsonValue.of(value));
  }

  public JsonArray add(long value) {
    return add(JsonValue.of(value));
  }

  public JsonArray add(double value) {
    return add(JsonValue.of(value));
  }

  public JsonArray add(boolean value) {
    return add(JsonValue.of(value));
  }

  /** Puts a value in the place of an element. */
  public JsonArray set(int index, JsonValue value) {
    elements.set(index, value);
    change();
    return this;
  }

  /** Puts a value before an element, or with the array's size at its end. */
  public JsonArray insert(int index, JsonValue value) {
    elements.add(index, value);
    change();
    return this;
  }

  /** Removes an element; those behind it move up. */
  public JsonArray remove(int index) {
    elements.remove(index);
    change();
    return this;
  }

  /** Goes through the elements; does not remove. */
  @Override
  public Iterator<JsonValue> iterator() {
    return List.copyOf(elements).iterator();
  }

  @Override
  public JsonKind kind() {
    return JsonKind.ARRAY;
  }

  @Override
  public JsonArray array() {
    return this;
  }

  void append(JsonValue element) {
    elements.add(element);
  }

  @Override
  void writeAnew(JsonWriter out, int depth) {
    out.open('[', depth);
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0) {
        out.ascii(',');
      }
      elements.get(i).writeTo(out, depth + 1);
    }
    out.ascii(']');
  }

  @Override
  String describe() {
    return "an array";
  }
}
