package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.teavm.interop.Export;

/** A try block whose end cannot throw, behind the first use of a class. */
class EmptyTryBlocksWasmTest {
  static final class Steps {
    private static int left;

    private Steps() {}

    private enum Step {
      DONE,
      STOPS,
      FAILS
    }

    private static final class Failure extends Exception {
      private static final long serialVersionUID = 1L;
    }

    public static void main(String[] args) {}

    private static Step step(int failing) throws Failure {
      if (left == failing) {
        throw new Failure();
      }
      return left-- > 0 ? Step.DONE : failing < -1 ? Step.FAILS : Step.STOPS;
    }

    @Export(name = "steps")
    static int run(int failing) throws Failure {
      left = 3;
      try {
        return untilItStops(failing) == Step.STOPS ? 0 : 1;
      } catch (Failure e) {
        return 10 + left;
      }
    }

    private static Step untilItStops(int failing) throws Failure {
      Step last;
      try {
        do {
          last = step(failing);
        } while (last == Step.DONE);
      } catch (Failure e) {
        left += 100;
        throw e;
      }
      return last;
    }
  }

  @Test
  void loopsOverEnumInTryBlock() throws CompileException {
    var module = TestModule.compile(Steps.class);
    assertEquals(0, module.call("steps", -1));
    assertEquals(1, module.call("steps", -2));
    assertEquals(112, module.call("steps", 2));
  }
}
