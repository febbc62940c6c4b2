package io.proxywasm.sdk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeaderTest {
  @Test
  void readsAsText() {
    Header header = Header.of("x-name", "wört");
    assertEquals("x-name", header.name());
    assertEquals("wört", header.value());
    assertEquals("x-name: wört", header.toString());
  }

  @Test
  void keepsBytesThatAreNoText() {
    byte[] value = {(byte) 0xFF, 'a', (byte) 0x80};
    assertArrayEquals(value, Header.of("x", value).valueBytes());
    assertEquals("\uFFFDa\uFFFD", Header.of("x", value).value());
    byte[] name = {'x', (byte) 0xE4};
    assertArrayEquals(name, Header.of(name, value).nameBytes());
    assertEquals("x\uFFFD", Header.of(name, value).name());
  }

  @Test
  void keepsBytesOfItsOwn() {
    byte[] name = {'x'};
    byte[] value = {'a'};
    Header header = Header.of(name, value);
    name[0] = 'y';
    value[0] = 'b';
    header.nameBytes()[0] = 'z';
    header.valueBytes()[0] = 'c';
    assertEquals("x: a", header.toString());
  }
}
