package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.teavm.interop.Export;

class StartWasmTest {
  static final class Churn {
    static int arguments = -1;
    static byte[][] kept = new byte[16][];

    private Churn() {}

    public static void main(String[] args) {
      arguments = args.length;
    }

    @Export(name = "arguments")
    static int arguments() {
      return arguments;
    }

    /** Allocates far more than the heap holds and returns how many kept bytes were lost. */
    @Export(name = "churn")
    static int churn(int rounds) {
      int lost = 0;
      for (int i = 0; i < rounds; i++) {
        int slot = i & 15;
        if (kept[slot] != null && kept[slot][0] != slot) {
          lost++;
        }
        kept[slot] = new byte[10_000];
        kept[slot][0] = (byte) slot;
      }
      return lost;
    }
  }

  @Test
  void runsMainWithoutArguments() throws CompileException {
    assertEquals(0, TestModule.start(Churn.class).call("arguments"));
  }

  @Test
  void asksForNoArguments() throws CompileException {
    var imports = TestModule.compile(Churn.class).imports();
    assertFalse(imports.stream().anyMatch(i -> i.contains("args_")), imports::toString);
  }

  @Test
  void survivesCollectionsWhenTheHostReportsNoArgument() throws CompileException {
    assertEquals(0, TestModule.start(Churn.class).call("churn", 3_000));
  }
}
