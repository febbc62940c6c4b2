package io.proxywasm.classlib.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The JDK's {@code String} says what is right. */
class Utf8Test {
  private static final int ROUNDS = 50_000;

  /** Bytes at which UTF-8's rules change. */
  private static final byte[] EDGES =
      HexFormat.of().parseHex("00417f80818f909fa0bfc0c1c2dfe0e1ecedeeeff0f1f3f4f5ff");

  @Test
  void decodesEveryPairOfBytes() {
    for (int i = 0; i < 1 << 16; i++) {
      assertDecodes(new byte[] {(byte) (i >> 8), (byte) i});
    }
  }

  @Test
  void decodesEverySequenceOfEdges() {
    for (byte a : EDGES) {
      for (byte b : EDGES) {
        for (byte c : EDGES) {
          for (byte d : EDGES) {
            assertDecodes(new byte[] {a, b, c, d, 'x'});
          }
        }
      }
    }
  }

  @Test
  void decodesRandomBytes() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] =
            random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : (byte) random.nextInt();
      }
      assertDecodes(bytes);
    }
  }

  @Test
  void encodesEveryCharacter() {
    for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
      assertEncodes(Character.toString(code));
    }
  }

  @Test
  void encodesRandomStrings() {
    Random random = new Random(2);
    for (int i = 0; i < ROUNDS; i++) {
      char[] chars = new char[random.nextInt(40)];
      for (int k = 0; k < chars.length; k++) {
        chars[k] =
            (char)
                switch (random.nextInt(4)) {
                  case 0 -> random.nextInt(0x80);
                  case 1 -> 0xD800 + random.nextInt(0x800);
                  default -> random.nextInt(0x10000);
                };
      }
      assertEncodes(new String(chars));
    }
  }

  private static void assertDecodes(byte[] bytes) {
    String expected = new String(bytes, UTF_8);
    var decoder = new Utf8Decoder();
    String actual = new String(decoder.decode(bytes, 0, bytes.length));
    if (!expected.equals(actual)) {
      assertEquals(expected, actual, HexFormat.of().formatHex(bytes));
    }
    assertEquals(!Arrays.equals(bytes, expected.getBytes(UTF_8)), decoder.malformed());
  }

  private static void assertEncodes(String text) {
    byte[] actual = new byte[Utf8Encoder.length(text)];
    assertEquals(actual.length, Utf8Encoder.write(text, actual, 0, actual.length));
    assertArrayEquals(text.getBytes(UTF_8), actual);
  }
}
