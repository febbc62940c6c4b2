package io.proxywasm.its.filters.raw;

import java.nio.charset.StandardCharsets;

/** The arguments of a host call as words: numbers, texts, or bytes as {@code hex:61ff}. */
public final class Given {
  private static final String HEX = "hex:";
  private static final int MOST = 5;

  private final byte[][] bytes;
  private final String[] words;

  /** Takes the words from an index on. */
  public Given(String[] all, int from) {
    words = new String[all.length - from];
    bytes = new byte[Math.max(words.length, MOST)][0];
    for (int i = 0; i < words.length; i++) {
      words[i] = all[from + i];
      bytes[i] = parse(words[i]);
    }
  }

  int number(int index) {
    return (int) longNumber(index);
  }

  long longNumber(int index) {
    return Long.parseLong(words[index]);
  }

  byte[] bytes(int index) {
    return bytes[index];
  }

  private static byte[] parse(String word) {
    if (!word.startsWith(HEX)) {
      return word.replace("\\0", "\0").getBytes(StandardCharsets.UTF_8);
    }
    byte[] parsed = new byte[(word.length() - HEX.length()) / 2];
    for (int i = 0; i < parsed.length; i++) {
      int at = HEX.length() + 2 * i;
      parsed[i] = (byte) Integer.parseInt(word.substring(at, at + 2), 16);
    }
    return parsed;
  }
}
