package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.dylibso.chicory.runtime.TrapException;
import io.proxywasm.maven.wasm.StackTraceDecoder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A filter that fails before it is registered traps, and the log tells why. */
class StartFailureWasmTest {
  static final class BadMain {
    private BadMain() {}

    public static void main(String[] args) {
      try {
        throw new IllegalStateException("the reason");
      } catch (IllegalStateException e) {
        throw new IllegalArgumentException("said by main", e);
      }
    }
  }

  static final class BadInitialiser {
    private static final int LENGTH = length("abc");

    private BadInitialiser() {}

    private static int length(String text) {
      if (text.length() == 3) {
        throw new IllegalStateException("said by an initialiser");
      }
      return text.length();
    }

    public static void main(String[] args) {
      System.out.println(LENGTH);
    }
  }

  @Test
  void mainThrows() throws CompileException {
    assertEquals(
        List.of(
            "the filter cannot start: java.lang.IllegalArgumentException: said by main",
            "BadMain.main",
            "Caused by: java.lang.IllegalStateException: the reason",
            "BadMain.main"),
        logOf(BadMain.class));
  }

  @Test
  void staticInitialiserThrows() throws CompileException {
    assertEquals(
        List.of(
            "the filter cannot start: java.lang.ExceptionInInitializerError",
            "BadInitialiser.<clinit>",
            "BadInitialiser.main",
            "Caused by: java.lang.IllegalStateException: said by an initialiser",
            "BadInitialiser.length",
            "BadInitialiser.<clinit>"),
        logOf(BadInitialiser.class).subList(0, 6));
  }

  /** Returns the only entry's lines, of the frames those of the fixture. */
  private static List<String> logOf(Class<?> main) throws CompileException {
    var module = TestModule.compile(main);
    assertThrows(TrapException.class, () -> module.call("_start"));
    assertEquals(1, module.entries(2).size());
    return StackTraceDecoder.decode(module.output(2), module.symbols())
        .lines()
        .filter(line -> !line.startsWith("\t") || line.contains("$Bad"))
        .map(line -> line.replaceAll("^\t.*\\$(Bad.*)\\(.*", "$1"))
        .toList();
  }
}
