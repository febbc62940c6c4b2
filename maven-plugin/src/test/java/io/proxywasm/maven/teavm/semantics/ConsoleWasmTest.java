package io.proxywasm.maven.teavm.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.TestModule;
import io.proxywasm.maven.teavm.semantics.cases.Console;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleWasmTest {
  @Test
  void eachLineIsOneWrite() throws CompileException {
    var printed = TestModule.start(Console.class);
    var lines = printed.entries(1);
    assertEquals(
        List.of("one1 line, grüße €\n", "\n", "two\n", "lines\n", "flushed"), lines.subList(0, 5));
    var parts = lines.subList(5, lines.size());
    assertEquals("ä".repeat(20_000) + "\n", String.join("", parts));
    assertTrue(parts.stream().allMatch(part -> part.length() <= 4097), "parts of a long line");
    assertEquals("error\n", printed.entries(2).get(printed.entries(2).size() - 1));
    assertTrue(
        printed.entries(2).stream().allMatch(line -> line.indexOf('\n') == line.length() - 1));
  }
}
