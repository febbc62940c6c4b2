package io.proxywasm.sdk.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.sdk.Header;
import io.proxywasm.sdk.ParseFailureException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest {
  /** One entry {@code a: bc}, as the ABI's specification lays it out. */
  private static final String ONE = "\1\0\0\0" + "\1\0\0\0" + "\2\0\0\0" + "a\0" + "bc\0";

  @Test
  void laysEntriesOutAsTheAbiHasThem() {
    assertArrayEquals(latin(ONE), Pairs.encode(List.of(Header.of("a", "bc"))));
    assertArrayEquals(latin("\0\0\0\0"), Pairs.encode(List.of()));
  }

  @Test
  void readsNoBytesAsNoEntries() {
    assertEquals(List.of(), Pairs.decode(new byte[0]));
    assertEquals(List.of(), Pairs.decode(latin("\0\0\0\0")));
  }

  @Test
  void readsWhatItWroteByteForByte() {
    Random random = new Random(3);
    List<Header> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      byte[] name = new byte[random.nextInt(20)];
      byte[] value = new byte[random.nextInt(2000)];
      random.nextBytes(name);
      random.nextBytes(value);
      entries.add(Header.of(name, value));
    }
    List<Header> read = Pairs.decode(Pairs.encode(entries));
    assertEquals(entries.size(), read.size());
    for (int i = 0; i < read.size(); i++) {
      assertArrayEquals(entries.get(i).nameBytes(), read.get(i).nameBytes());
      assertArrayEquals(entries.get(i).valueBytes(), read.get(i).valueBytes());
    }
  }

  @Test
  void takesAsManyEntriesAsTheProxy() {
    Header header = Header.of("a", "b");
    assertEquals(4 + 1024 * 12, Pairs.encode(Collections.nCopies(1024, header)).length);
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> Pairs.encode(Collections.nCopies(1025, header)));
    assertEquals(
        "1025 headers in 12304 bytes: a proxy takes at most 1024 in 1048576", refused.getMessage());
  }

  @Test
  void takesAsManyBytesAsTheProxy() {
    int most = (1 << 20) - 4 - 10 - 1;
    assertEquals(1 << 20, Pairs.encode(List.of(Header.of("a", new byte[most]))).length);
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Pairs.encode(List.of(Header.of("a", new byte[most + 1]))));
    assertEquals(
        "1 headers in 1048577 bytes: a proxy takes at most 1024 in 1048576", refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\1",
        "\1\0\0\0",
        "\2\0\0\0" + "\1\0\0\0\2\0\0\0" + "a\0bc\0",
        "\1\0\0\0" + "\1\0\0\0\3\0\0\0" + "a\0bc\0",
        "\1\0\0\0" + "\7\0\0\0\2\0\0\0" + "a\0bc\0",
        "\1\0\0\0" + "\u00FF\u00FF\u00FF\u00FF\2\0\0\0" + "a\0bc\0",
        "\1\0\0\0" + "\1\0\0\0\u00FF\u00FF\u00FF\u007F" + "a\0bc\0",
        "\u00FF\u00FF\u00FF\u00FF" + "\1\0\0\0\2\0\0\0" + "a\0bc\0",
        "\u00FF\u00FF\u00FF\u007F" + "\1\0\0\0\2\0\0\0" + "a\0bc\0",
      })
  void refusesLengthsThatDoNotFit(String bytes) {
    var failure = assertThrows(ParseFailureException.class, () -> Pairs.decode(latin(bytes)));
    assertEquals(
        "the proxy gave a header map whose lengths do not fit its size", failure.getMessage());
    assertEquals(Status.PARSE_FAILURE, failure.status());
  }

  @Test
  void refusesEveryPartOfAMap() {
    byte[] whole = latin(ONE);
    for (int length = 1; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(ParseFailureException.class, () -> Pairs.decode(part), "length " + length);
    }
  }

  private static byte[] latin(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
