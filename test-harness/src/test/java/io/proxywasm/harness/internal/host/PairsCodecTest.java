package io.proxywasm.harness.internal.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.harness.HeaderList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsCodecTest {
  private static final HeaderList.Entry PAIR = new HeaderList.Entry("a", "bc");
  private static final byte[] BYTES =
      HexFormat.ofDelimiter(" ").parseHex("01 00 00 00 01 00 00 00 02 00 00 00 61 00 62 63 00");

  @Test
  void bytesAreTheAbis() {
    assertArrayEquals(BYTES, PairsCodec.encode(List.of(PAIR)));
    assertEquals(List.of(PAIR), PairsCodec.decode(BYTES));
  }

  @Test
  void noPairsAreNoBytes() {
    assertEquals(0, PairsCodec.encode(List.of()).length);
    assertEquals(List.of(), PairsCodec.decode(new byte[0]));
  }

  @Test
  void malformedBytesAreNoPairs() {
    for (int length = 1; length < BYTES.length; length++) {
      assertEquals(List.of(), PairsCodec.decode(Arrays.copyOf(BYTES, length)));
    }
    byte[] noNul = BYTES.clone();
    noNul[13] = 'x';
    assertEquals(List.of(), PairsCodec.decode(noNul));
    assertEquals(List.of(), PairsCodec.decode(new byte[] {-1, -1, -1, -1}));
  }

  @Test
  void moreThanTheProxyAcceptsAreNoPairs() {
    assertEquals(1024, decoded(Collections.nCopies(1024, PAIR)).size());
    assertEquals(0, decoded(Collections.nCopies(1025, PAIR)).size());
    assertEquals(1, decoded(List.of(large((1 << 20) - 15))).size());
    assertEquals(0, decoded(List.of(large((1 << 20) - 14))).size());
  }

  private static HeaderList.Entry large(int length) {
    return new HeaderList.Entry("a", new byte[length]);
  }

  private static List<HeaderList.Entry> decoded(List<HeaderList.Entry> pairs) {
    return PairsCodec.decode(PairsCodec.encode(pairs));
  }
}
