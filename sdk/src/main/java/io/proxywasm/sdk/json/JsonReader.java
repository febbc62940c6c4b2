package io.proxywasm.sdk.json;

import io.proxywasm.sdk.internal.text.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as RFC 8259 has it, strictly. Nesting is bounded, because a stack that overflows
 * cannot be caught in a wasm VM.
 *
 * <p>Values know where in the text they begin and nothing else of their place. Line, column and
 * path of an error are found by reading the text again up to there.
 */
final class JsonReader {
  static final int MAX_DEPTH = 64;

  private final byte[] text;
  private final JsonPath path = new JsonPath();
  private int position;
  private int depth;

  /** The place to stop at, and what to say there; null when the text is read for its values. */
  private @Nullable String problem;

  private int problemAt;

  JsonReader(byte[] text) {
    this.text = text;
  }

  JsonValue document() {
    skipWhitespace();
    JsonValue value = value(null);
    skipWhitespace();
    if (position < text.length) {
      throw unexpected("the end");
    }
    return value;
  }

  /** Makes an error that points to a value of this text. */
  JsonException errorAt(int place, String what) {
    problemAt = place;
    problem = what;
    try {
      document();
    } catch (JsonException found) {
      return found;
    }
    throw new IllegalStateException("no value at " + place);
  }

  private JsonValue value(@Nullable JsonContainer parent) {
    report();
    byte first = peek();
    if (first == '{') {
      return object(parent);
    } else if (first == '[') {
      return array(parent);
    }
    int start = position;
    scalar(first);
    return new JsonScalar(text, start, position, true);
  }

  private void scalar(byte first) {
    switch (first) {
      case '"' -> string();
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      default -> number();
    }
  }

  private void report() {
    if (problem != null && position == problemAt) {
      throw error(problem);
    }
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH + " levels");
    }
    position++;
    skipWhitespace();
  }

  private void leave(JsonContainer container) {
    depth--;
    position++;
    container.endsAt(position);
  }

  private JsonObject object(@Nullable JsonContainer parent) {
    JsonObject object = new JsonObject(text, position, parent);
    enter();
    boolean more = peek() != '}';
    while (more) {
      if (peek() != '"') {
        throw unexpected("a member's name in double quotes");
      }
      int start = position;
      string();
      String name = JsonStrings.decode(text, start + 1, position - 1);
      path.member(name);
      skipWhitespace();
      if (peek() != ':') {
        throw unexpected("':'");
      }
      position++;
      skipWhitespace();
      object.append(name, value(object));
      path.leave();
      more = separator('}');
    }
    JsonValue duplicate = object.duplicate();
    if (duplicate != null) {
      throw duplicate.error("the member is there twice");
    }
    leave(object);
    return object;
  }

  private JsonArray array(@Nullable JsonContainer parent) {
    JsonArray array = new JsonArray(text, position, parent);
    enter();
    boolean more = peek() != ']';
    while (more) {
      path.element(array.size());
      array.append(value(array));
      path.leave();
      more = separator(']');
    }
    leave(array);
    return array;
  }

  /** Passes a comma, and tells whether there was one; stops at the closing character. */
  private boolean separator(char end) {
    skipWhitespace();
    if (peek() == end) {
      return false;
    }
    if (peek() != ',') {
      throw unexpected("',' or '" + end + "'");
    }
    position++;
    skipWhitespace();
    return true;
  }

  private void string() {
    position++;
    while (position < text.length) {
      byte c = text[position];
      if (c == '"') {
        position++;
        return;
      } else if (c == '\\') {
        position++;
        escape();
      } else if (c >= ' ') {
        position++;
      } else if (c >= 0) {
        throw error("a control character in a string; write it as \\uXXXX");
      } else {
        int length = Utf8.lengthOf(text, position);
        if (length == 0) {
          throw error("a byte that is not UTF-8");
        }
        position += length;
      }
    }
    throw error("the string has no closing quote");
  }

  private void escape() {
    if (peek() == 'u') {
      if (JsonStrings.hexadecimal(text, position + 1) < 0) {
        throw error("\\u needs four hexadecimal digits");
      }
      position += 5;
    } else if (JsonStrings.escaped(peek()) < 0) {
      throw error("an unknown escape in a string");
    } else {
      position++;
    }
  }

  private void literal(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (position + i >= text.length || text[position + i] != word.charAt(i)) {
        throw unexpected("a value");
      }
    }
    position += word.length();
  }

  private void number() {
    int end = JsonNumbers.end(text, position);
    if (end < 0) {
      String expected = ~end == position ? "a value" : "a digit";
      position = ~end;
      throw unexpected(expected);
    }
    position = end;
  }

  private void skipWhitespace() {
    while (true) {
      byte c = peek();
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        return;
      }
      position++;
    }
  }

  /** Returns the next byte, or NUL, which no valid text has here, at the end. */
  private byte peek() {
    return position < text.length ? text[position] : 0;
  }

  private JsonException unexpected(String expected) {
    return error("expected " + expected + ", found " + JsonPlace.character(text, position));
  }

  private JsonException error(String what) {
    return new JsonException(
        JsonPlace.line(text, position), JsonPlace.column(text, position), path.toString(), what);
  }
}
