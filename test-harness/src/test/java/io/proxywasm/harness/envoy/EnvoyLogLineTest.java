package io.proxywasm.harness.envoy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EnvoyLogLineTest {
  private static final EnvoyLogLine BEFORE =
      new EnvoyLogLine("error", "wasm", "wasm log a: x", true);

  @Test
  void readsWhatAFilterLogged() {
    EnvoyLogLine line = EnvoyLogLine.parse("[warn][wasm] wasm log hello id: a: b", BEFORE);
    assertEquals(new EnvoyLogLine("warn", "wasm", "wasm log hello id: a: b", true), line);
    assertTrue(line.fromFilter());
    assertEquals("a: b", line.filterMessage());
  }

  @Test
  void tellsEnvoysOwnLines() {
    EnvoyLogLine line = EnvoyLogLine.parse("[error][wasm] Function: f failed: Uncaught", BEFORE);
    assertFalse(line.fromFilter());
    assertTrue(line.isProblem());
    assertEquals("Function: f failed: Uncaught", line.filterMessage());
  }

  @Test
  void countsALineWithoutHeadToTheMessageBefore() {
    assertEquals(
        new EnvoyLogLine("error", "wasm", "  at Foo.bar(Foo.java:3)", true),
        EnvoyLogLine.parse("  at Foo.bar(Foo.java:3)", BEFORE));
  }
}
