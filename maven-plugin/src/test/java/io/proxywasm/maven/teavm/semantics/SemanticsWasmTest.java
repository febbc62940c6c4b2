package io.proxywasm.maven.teavm.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.TestModule;
import io.proxywasm.maven.teavm.semantics.cases.Case;
import io.proxywasm.maven.teavm.semantics.cases.Cases;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs each case on the JVM and as wasm, and wants the same answer. */
class SemanticsWasmTest {
  private static final List<Case> CASES = Cases.all();
  private static TestModule module;

  @BeforeAll
  static void compile() throws CompileException {
    module = TestModule.start(Cases.class);
  }

  @TestFactory
  Stream<DynamicTest> answersAsTheJvm() {
    return IntStream.range(0, CASES.size())
        .mapToObj(
            i ->
                dynamicTest(
                    CASES.get(i).name(),
                    () -> assertEquals(CASES.get(i).run(), answer(i), CASES.get(i).name())));
  }

  @Test
  void eachLineIsOneWrite() {
    var printed = module.restart();
    printed.call("print");
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

  private static String answer(int number) {
    int before = module.output(1).length();
    try {
      module.call("run", number);
    } catch (RuntimeException e) {
      // What a trap leaves behind is no ground for the next case.
      module = module.restart();
      return "trap: " + e.getMessage();
    }
    return module.output(1).substring(before).stripTrailing();
  }
}
