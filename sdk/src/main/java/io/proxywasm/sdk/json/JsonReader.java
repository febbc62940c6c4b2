package io.proxywasm.sdk.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as RFC 8259 has it, strictly. Nesting is bounded, because a stack that overflows
 * cannot be caught in a wasm VM.
 */
final class JsonReader {
  private static final int MAX_DEPTH = 64;

  private final String text;
  private int position;
  private int line = 1;
  private int lineStart;
  private String path = "$";
  private int depth;

  JsonReader(String text) {
    this.text = text;
  }

  JsonNode document() {
    skipWhitespace();
    JsonNode node = value();
    skipWhitespace();
    if (position < text.length()) {
      throw unexpected("the end");
    }
    return node;
  }

  private JsonNode value() {
    int column = column();
    int startLine = line;
    String startPath = path;
    return new JsonNode(bareValue(), startLine, column, startPath);
  }

  private @Nullable Object bareValue() {
    return switch (peek()) {
      case '{' -> nested(object());
      case '[' -> nested(array());
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private Object nested(Object value) {
    depth--;
    return value;
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      throw error("nested deeper than " + MAX_DEPTH + " levels");
    }
    position++;
    skipWhitespace();
  }

  private JsonObject object() {
    JsonObject object = new JsonObject(line, column(), path);
    enter();
    String parent = path;
    boolean more = peek() != '}';
    while (more) {
      if (peek() != '"') {
        throw unexpected("a member's name in double quotes");
      }
      int nameColumn = column();
      String name = string();
      path = parent + "." + name;
      skipWhitespace();
      if (peek() != ':') {
        throw unexpected("':'");
      }
      position++;
      skipWhitespace();
      if (!object.put(name, value())) {
        throw new JsonException(line, nameColumn, path, "the member is there twice");
      }
      path = parent;
      more = separator('}');
    }
    position++;
    return object;
  }

  private JsonArray array() {
    JsonArray array = new JsonArray();
    enter();
    String parent = path;
    boolean more = peek() != ']';
    while (more) {
      path = parent + "[" + array.size() + "]";
      array.add(value());
      path = parent;
      more = separator(']');
    }
    position++;
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

  private String string() {
    position++;
    int start = position;
    StringBuilder unescaped = null;
    while (true) {
      if (position >= text.length()) {
        throw error("the string has no closing quote");
      }
      char c = text.charAt(position);
      if (c == '"') {
        String plain = text.substring(start, position++);
        return unescaped == null ? plain : unescaped.append(plain).toString();
      }
      if (c < ' ') {
        throw error("a control character in a string; write it as \\uXXXX");
      }
      if (c == '\\') {
        if (unescaped == null) {
          unescaped = new StringBuilder();
        }
        unescaped.append(text, start, position);
        position++;
        unescaped.append(escape());
        start = position;
      } else {
        position++;
      }
    }
  }

  private char escape() {
    char c = peek();
    int index = "\"\\/bfnrt".indexOf(c);
    if (c == 'u') {
      return unicodeEscape();
    }
    if (index < 0) {
      throw error("an unknown escape in a string");
    }
    position++;
    return "\"\\/\b\f\n\r\t".charAt(index);
  }

  private char unicodeEscape() {
    int code = 0;
    for (int i = 1; i <= 4; i++) {
      int digit = position + i < text.length() ? hexDigit(text.charAt(position + i)) : -1;
      if (digit < 0) {
        throw error("\\u needs four hexadecimal digits");
      }
      code = code * 16 + digit;
    }
    position += 5;
    return (char) code;
  }

  /** JSON knows only ASCII digits; {@code Character.digit} knows all of Unicode's. */
  private static int hexDigit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    } else if (c >= 'a' && c <= 'f') {
      return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }

  private @Nullable Object literal(String word, @Nullable Object value) {
    if (!text.startsWith(word, position)) {
      throw unexpected("a value");
    }
    position += word.length();
    return value;
  }

  private JsonNode.NumberText number() {
    int start = position;
    if (peek() == '-') {
      position++;
    }
    if (peek() == '0') {
      position++;
    } else if (!digits()) {
      position = start;
      throw unexpected("a value");
    }
    if (peek() == '.') {
      position++;
      if (!digits()) {
        throw unexpected("a digit");
      }
    }
    if (peek() == 'e' || peek() == 'E') {
      position++;
      if (peek() == '+' || peek() == '-') {
        position++;
      }
      if (!digits()) {
        throw unexpected("a digit");
      }
    }
    return new JsonNode.NumberText(text.substring(start, position));
  }

  private boolean digits() {
    int start = position;
    while (peek() >= '0' && peek() <= '9') {
      position++;
    }
    return position > start;
  }

  private void skipWhitespace() {
    while (true) {
      char c = peek();
      if (c == '\n') {
        line++;
        lineStart = position + 1;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        return;
      }
      position++;
    }
  }

  /** Returns the next character, or NUL, which no valid text has here, at the end. */
  private char peek() {
    return position < text.length() ? text.charAt(position) : '\0';
  }

  private int column() {
    return position - lineStart + 1;
  }

  private JsonException unexpected(String expected) {
    String found = position < text.length() ? "'" + text.charAt(position) + "'" : "the end";
    return error("expected " + expected + ", found " + found);
  }

  private JsonException error(String problem) {
    return new JsonException(line, column(), path, problem);
  }
}
