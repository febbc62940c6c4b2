package io.proxywasm.sdk.json;

import io.proxywasm.sdk.internal.text.Utf8;

/** A string, number, true, false or null: a range of JSON text, decoded when it is asked for. */
final class JsonScalar extends JsonValue {
  /** How much of a number an error shows. */
  private static final int SHOWN = 40;

  private final int end;
  private final boolean read;

  JsonScalar(byte[] text, int start, int end, boolean read) {
    super(text, start);
    this.end = end;
    this.read = read;
  }

  /** Takes what was just written as a value. */
  static JsonScalar made(JsonWriter writer) {
    byte[] bytes = writer.toBytes();
    return new JsonScalar(bytes, 0, bytes.length, false);
  }

  @Override
  public JsonKind kind() {
    return switch (text[start]) {
      case '"' -> JsonKind.STRING;
      case 't', 'f' -> JsonKind.BOOLEAN;
      case 'n' -> JsonKind.NULL;
      default -> JsonKind.NUMBER;
    };
  }

  @Override
  public String string() {
    return text[start] == '"' ? JsonStrings.decode(text, start + 1, end - 1) : super.string();
  }

  @Override
  public boolean bool() {
    byte first = text[start];
    return first == 't' || (first != 'f' && super.bool());
  }

  @Override
  public long longInteger() {
    if (!isNumber()) {
      return super.longInteger();
    }
    try {
      return JsonInteger.parse(text, start, end);
    } catch (ArithmeticException e) {
      throw expected("an integer of 64 bits");
    }
  }

  @Override
  public double decimal() {
    if (!isNumber()) {
      return super.decimal();
    }
    double number = Double.parseDouble(characters(end));
    if (Double.isInfinite(number)) {
      throw expected("a number of 64 bits");
    }
    return number;
  }

  @Override
  void writeTo(JsonWriter out, int depth) {
    out.bytes(text, start, end);
  }

  @Override
  boolean isRead() {
    return read;
  }

  @Override
  boolean isNull() {
    return text[start] == 'n';
  }

  @Override
  String describe() {
    if (text[start] == '"') {
      return "a string";
    } else if (isNumber()) {
      return "the number "
          + (end > start + SHOWN ? characters(start + SHOWN) + "..." : characters(end));
    }
    return characters(end);
  }

  private boolean isNumber() {
    return text[start] <= '9' && text[start] != '"';
  }

  private String characters(int until) {
    byte[] range = new byte[until - start];
    System.arraycopy(text, start, range, 0, range.length);
    return Utf8.decode(range);
  }
}
