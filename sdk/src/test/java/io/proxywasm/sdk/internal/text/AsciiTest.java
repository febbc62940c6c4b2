package io.proxywasm.sdk.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class AsciiTest {
  @Test
  void lowersAsciiLettersAlone() {
    StringBuilder all = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    for (char c = 0; c < 0x2200; c++) {
      all.append(c);
      lower.append(c < 0x80 ? Character.toLowerCase(c) : c);
    }
    assertEquals(lower.toString(), Ascii.toLowerCase(all.toString()));
  }

  @Test
  void copiesNothingThatIsLowerCaseAlready() {
    String name = "x-forwarded-for";
    assertSame(name, Ascii.toLowerCase(name));
  }
}
