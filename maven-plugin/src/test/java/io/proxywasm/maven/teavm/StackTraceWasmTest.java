package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.wasm.Symbols;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.teavm.interop.Export;

/** A release build's stack traces, decoded, are those of the JVM. */
class StackTraceWasmTest {
  private static final Pattern CALL_SITE = Pattern.compile("\tat @(\\d+)\n");

  private static TestModule module;

  static final class Thrower {
    private static int[] numbers = {1, 2};

    private Thrower() {}

    public static void main(String[] args) {
      numbers = new int[] {args.length};
    }

    @Export(name = "trace")
    static void trace(int value) {
      thrown(value).printStackTrace();
    }

    /** Catches what is thrown two calls below; the callees are small enough to be inlined here. */
    static RuntimeException thrown(int value) {
      try {
        return new IllegalArgumentException("nothing thrown: " + outer(value));
      } catch (RuntimeException e) {
        return e;
      }
    }

    private static int outer(int value) {
      return inner(value + 1) * 2;
    }

    private static int inner(int value) {
      if (value > 10) {
        throw new IllegalStateException("value is " + value);
      }
      return numbers[value];
    }
  }

  @BeforeAll
  static void compile() throws CompileException {
    module = TestModule.start(Thrower.class);
  }

  @Test
  void whatInlinedCodeThrew() {
    assertEquals(
        "java.lang.IllegalStateException: value is 11", trace(10).lines().findFirst().get());
    assertEquals(framesOnTheJvm(10), frames(trace(10)));
  }

  @Test
  void whatTheRunTimeThrew() {
    assertEquals("java.lang.ArrayIndexOutOfBoundsException", trace(3).lines().findFirst().get());
    assertEquals(framesOnTheJvm(3), frames(trace(3)));
  }

  @Test
  void symbolsBelongToTheModule() {
    assertTrue(module.symbols().belongTo(module.bytes()));
  }

  private static String trace(int value) {
    int before = module.output(2).length();
    module.call("trace", value);
    return module.output(2).substring(before);
  }

  /** Returns the fixture's frames below the exported method, innermost first. */
  private static List<String> frames(String trace) {
    return CALL_SITE
        .matcher(trace)
        .results()
        .flatMap(id -> callSite(id).frames().stream())
        .map(Symbols.Frame::toString)
        .filter(frame -> frame.contains("Thrower.") && !frame.contains("Thrower.trace"))
        .toList();
  }

  private static Symbols.CallSite callSite(MatchResult id) {
    return module.symbols().find(Integer.parseInt(id.group(1))).orElseThrow();
  }

  private static List<String> framesOnTheJvm(int value) {
    return Arrays.stream(Thrower.thrown(value).getStackTrace())
        .map(
            e ->
                new Symbols.Frame(
                        e.getClassName(), e.getMethodName(), e.getFileName(), e.getLineNumber())
                    .toString())
        .filter(frame -> frame.contains("Thrower."))
        .toList();
  }
}
