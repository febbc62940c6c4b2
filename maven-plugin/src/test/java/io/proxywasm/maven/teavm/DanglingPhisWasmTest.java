package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.teavm.interop.Export;

/** A try block the compiler cuts, since it always throws, gives valid code. */
class DanglingPhisWasmTest {
  static final class AlwaysThrows {
    private static int calls;

    private AlwaysThrows() {}

    public static void main(String[] args) {
      calls = args.length;
    }

    @Export(name = "sum")
    static int sum(int factor) {
      long sum = calls;
      try {
        Object nothing = null;
        sum += nothing.hashCode();
        sum *= factor;
        count();
      } catch (NullPointerException e) {
        sum++;
      } catch (IllegalStateException e) {
        sum--;
      }
      return (int) sum;
    }

    private static void count() {
      if (++calls > 100) {
        throw new IllegalStateException();
      }
    }
  }

  @Test
  void compilesToValidCode() throws CompileException {
    assertEquals(1, TestModule.start(AlwaysThrows.class).call("sum", 7));
  }
}
