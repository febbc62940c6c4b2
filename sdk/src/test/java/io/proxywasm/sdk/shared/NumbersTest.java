package io.proxywasm.sdk.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 255, 256, Long.MAX_VALUE, Long.MIN_VALUE, 0x0123456789ABCDEFL})
  void comeBack(long number) {
    assertEquals(number, Numbers.decode("key", Numbers.encode(number)));
  }

  @Test
  void areLittleEndian() {
    assertArrayEquals(new byte[] {3, 2, 1, 0, 0, 0, 0, 0}, Numbers.encode(0x010203));
  }

  @Test
  void areZeroWhereThereIsNoValueAndNothingElse() {
    assertEquals(0, Numbers.decode("key", null));
    assertEquals(
        "the shared value of key has 3 bytes; a number has 8",
        assertThrows(IllegalStateException.class, () -> Numbers.decode("key", new byte[3]))
            .getMessage());
  }
}
