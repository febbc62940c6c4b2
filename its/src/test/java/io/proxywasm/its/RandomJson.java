package io.proxywasm.its;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Writes a JSON text at random, the same for the same seed. */
final class RandomJson {
  private static final String[] SPACES = {"", "", "", " ", "\n", "\t\r\n  "};
  private static final String[] STRINGS = {
    "",
    "a",
    "\u00E4",
    "\u20AC",
    "\uD83D\uDE00",
    "\u2028",
    "\\n",
    "\\u00e4",
    "\\ud83d\\ude00",
    "\\/",
    "\\u0000",
    "\\\\",
    "\\\"",
    "\u007F",
    "0",
  };
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1.10",
    "1E2",
    "1e+15",
    "-12.5e-3",
    "9223372036854775807",
    "9223372036854775808",
    "4.9e-324",
    "1.7976931348623157e308",
    "123456789012345678901234567890.0",
    "0.1",
    "1e-400",
  };

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  RandomJson(long seed) {
    random = new Random(seed);
  }

  byte[] next() {
    value(0);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(int depth) {
    space();
    switch (random.nextInt(depth > 6 ? 5 : 8)) {
      case 0 -> text.append("null");
      case 1 -> text.append(random.nextBoolean());
      case 2, 3 -> text.append(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 4 -> string("");
      case 5 -> members(depth + 1);
      default -> elements(depth + 1);
    }
    space();
  }

  private void elements(int depth) {
    text.append('[');
    int size = size();
    for (int i = 0; i < size; i++) {
      text.append(i > 0 ? "," : "");
      value(depth);
    }
    text.append(size == 0 ? " ]" : "]");
  }

  private void members(int depth) {
    text.append('{');
    int size = size();
    for (int i = 0; i < size; i++) {
      text.append(i > 0 ? "," : "");
      space();
      // A number of its own keeps each name from being there twice.
      string(Integer.toString(i));
      space();
      text.append(':');
      value(depth);
    }
    text.append('}');
  }

  /** Returns a small size mostly, and now and then one beyond what is searched one by one. */
  private int size() {
    return random.nextInt(20) == 0 ? 10 + random.nextInt(20) : random.nextInt(5);
  }

  private void string(String start) {
    text.append('"').append(start);
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(start.isEmpty() ? "" : "-").append(STRINGS[random.nextInt(STRINGS.length)]);
    }
    text.append('"');
  }

  private void space() {
    text.append(SPACES[random.nextInt(SPACES.length)]);
  }
}
