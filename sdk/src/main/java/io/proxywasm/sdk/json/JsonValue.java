package io.proxywasm.sdk.json;

import io.proxywasm.sdk.internal.text.Utf8;

/**
 * A JSON value: one that was read, or one made by {@link #of(String)} and its like, {@link
 * JsonObject#empty} or {@link JsonArray#empty}.
 *
 * <p>What was read and is not changed is written as it was, byte for byte: {@code 1.10} stays
 * {@code 1.10}, integers of any length, escapes and whitespace stay. An object or array that was
 * changed is written without whitespace, around members and elements that stay as they were.
 *
 * <p>Asking for another type than the value has is a {@link JsonException}, which says where the
 * value stands.
 */
public abstract class JsonValue {
  final byte[] text;
  final int start;

  JsonValue(byte[] text, int start) {
    this.text = text;
    this.start = start;
  }

  /**
   * Reads a JSON text as RFC 8259 has it. It is UTF-8 without a byte order mark, nested 64 levels
   * at most, and no object has two members of one name.
   *
   * @param json not to be changed while its values are in use
   * @throws JsonException if it is not such a text; the message has line, column and path
   */
  public static JsonValue parse(byte[] json) {
    return new JsonReader(json).document();
  }

  /**
   * Reads a JSON text.
   *
   * @throws JsonException if it is not one; see {@link #parse(byte[])}
   */
  public static JsonValue parse(String json) {
    return parse(Utf8.encode(json));
  }

  /** Makes a string. */
  public static JsonValue of(String value) {
    return JsonScalar.made(new JsonWriter().string(value));
  }

  /** Makes an integer. */
  public static JsonValue of(long value) {
    return JsonScalar.made(new JsonWriter().ascii(Long.toString(value)));
  }

  /**
   * Makes a number.
   *
   * @throws IllegalArgumentException if it is infinite or not a number, which JSON cannot say
   */
  public static JsonValue of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    return JsonScalar.made(new JsonWriter().ascii(Double.toString(value)));
  }

  /** Makes true or false. */
  public static JsonValue of(boolean value) {
    return JsonScalar.made(new JsonWriter().ascii(value ? "true" : "false"));
  }

  /** Makes null. */
  public static JsonValue ofNull() {
    return JsonScalar.made(new JsonWriter().ascii("null"));
  }

  /**
   * Makes a number of any length and precision, as it is to be written: {@code "12.50"}.
   *
   * @throws IllegalArgumentException if it is not written as JSON writes numbers
   */
  public static JsonValue number(String text) {
    byte[] bytes = Utf8.encode(text);
    if (!JsonNumbers.isNumber(bytes)) {
      throw new IllegalArgumentException("JSON has no number " + text);
    }
    return new JsonScalar(bytes, 0, bytes.length, false);
  }

  /** Returns what kind of value this is. */
  public abstract JsonKind kind();

  /** Returns the string, without quotes and escapes. */
  public String string() {
    throw expected("a string");
  }

  /** Returns true or false. */
  public boolean bool() {
    throw expected("true or false");
  }

  /** Returns the number, which must be an integer of 32 bits; {@code 1e3} and {@code 5.0} are. */
  public int integer() {
    long number = longInteger();
    if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
      throw expected("an integer of 32 bits");
    }
    return (int) number;
  }

  /** Returns the number, which must be an integer of 64 bits. */
  public long longInteger() {
    throw expected("an integer");
  }

  /** Returns the number as a double: the nearest, but never an infinite one. */
  public double decimal() {
    throw expected("a number");
  }

  /** Returns this as an object. */
  public JsonObject object() {
    throw expected("an object");
  }

  /** Returns this as an array. */
  public JsonArray array() {
    throw expected("an array");
  }

  /** Makes an error that points to this value, for checks of the caller's own. */
  public JsonException error(String problem) {
    return errorAt(start, problem);
  }

  /**
   * Returns the value as JSON text in UTF-8.
   *
   * @throws IllegalStateException if what the filter put together is nested deeper than 64 levels
   */
  public byte[] toBytes() {
    return new JsonWriter().value(this).toBytes();
  }

  /** Returns the value as JSON text; see {@link #toBytes}. */
  @Override
  public String toString() {
    return Utf8.decode(toBytes());
  }

  /** Writes this value; {@code depth} levels are around it. */
  abstract void writeTo(JsonWriter out, int depth);

  /** Tells whether this stands in a text that was read, so that it has a place. */
  abstract boolean isRead();

  /** Returns what an error calls this. */
  abstract String describe();

  /** Makes an error that points to a place in the text this value is from. */
  final JsonException errorAt(int position, String problem) {
    return isRead()
        ? new JsonReader(text).errorAt(position, problem)
        : new JsonException(0, 0, "", problem);
  }

  final JsonException expected(String type) {
    return error("expected " + type + ", found " + describe());
  }

  /** Tells whether this is null, without the enum, which costs more. */
  boolean isNull() {
    return false;
  }
}
