package io.proxywasm.sdk.json;

import java.util.ArrayList;
import java.util.List;

/** A JSON array, read by index from 0. An element of another type is a {@link JsonException}. */
public final class JsonArray {
  private final List<JsonNode> elements = new ArrayList<>();

  JsonArray() {}

  /** Returns the number of elements. */
  public int size() {
    return elements.size();
  }

  public String string(int index) {
    return elements.get(index).string();
  }

  public boolean bool(int index) {
    return elements.get(index).bool();
  }

  public int integer(int index) {
    return elements.get(index).integer();
  }

  public long longInteger(int index) {
    return elements.get(index).longInteger();
  }

  public double decimal(int index) {
    return elements.get(index).decimal();
  }

  public JsonObject object(int index) {
    return elements.get(index).object();
  }

  public JsonArray array(int index) {
    return elements.get(index).array();
  }

  void add(JsonNode node) {
    elements.add(node);
  }
}
