package io.proxywasm.maven.teavm.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.TestModule;
import io.proxywasm.maven.teavm.semantics.cases.Case;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs each case of a group on the JVM and as wasm, and wants the same answer, or else the one the
 * case names.
 */
abstract class CaseGroupTest {
  private final List<Case> cases;
  private TestModule module;

  /** Compiles a group; libraries are named by a class of each. */
  CaseGroupTest(Class<?> main, List<Case> cases, Class<?>... libraries) throws CompileException {
    this.cases = cases;
    this.module = TestModule.start(main, libraries);
  }

  @TestFactory
  Stream<DynamicTest> answersAsTheJvm() {
    return IntStream.range(0, cases.size())
        .mapToObj(i -> dynamicTest(cases.get(i).name(), () -> check(i)));
  }

  private void check(int number) {
    var tried = cases.get(number);
    if (tried.inWasm() == null) {
      assertEquals(tried.run(), answer(number), tried.name());
    } else {
      assertEquals(tried.inWasm(), answer(number), tried.name());
      assertNotEquals(tried.run(), tried.inWasm(), "no difference any more: " + tried.name());
    }
  }

  private String answer(int number) {
    int before = module.output(1).length();
    try {
      module.call("run", number);
    } catch (RuntimeException e) {
      // What a trap leaves behind is no ground for the next case.
      module = module.restart();
      return "trap: " + e.getMessage();
    }
    String line = module.output(1).substring(before);
    return line.substring(0, line.length() - 1); // its end is not the answer's
  }
}
