package io.proxywasm.maven.teavm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.teavm.semantics.cases.LangCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the same classes again, in one process and in another, and wants the same files. */
class ReproducibleWasmTest {
  @TempDir private Path folder;

  /** Compiles once into each of the folders that are its arguments. */
  static final class Compilations {
    private Compilations() {}

    public static void main(String[] args) throws CompileException {
      for (var folder : args) {
        compile(Path.of(folder));
      }
    }

    private static void compile(Path folder) throws CompileException {
      var request =
          new CompileRequest(
              LangCases.class.getName(),
              TestModule.classPath(),
              folder.resolve("filter.wasm"),
              folder.resolve("filter.symbols"),
              1 << 20,
              8 << 20,
              false);
      new FilterCompiler().compile(request, TestModule.Silent.INSTANCE);
    }
  }

  /**
   * Objects have one hash code for all in the one process and increasing ones in the other, so that
   * sets of them are walked in different orders.
   */
  @Test
  void isTheSameAgainAndWhateverTheHashCodesOfObjects() throws Exception {
    var first = folder.resolve("first");
    var again = folder.resolve("again");
    var elsewhere = folder.resolve("elsewhere");
    var equalCodes = compile("2", first, again);
    var increasingCodes = compile("3", elsewhere);
    finish(equalCodes);
    finish(increasingCodes);
    assertSame(first, again);
    assertSame(first, elsewhere);
  }

  private Process compile(String hashCode, Path... targets) throws IOException {
    var command = new ProcessBuilder();
    command.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.command().add("-XX:+UnlockExperimentalVMOptions");
    command.command().add("-XX:hashCode=" + hashCode);
    command.command().add("-cp");
    command.command().add(System.getProperty("java.class.path"));
    command.command().add(Compilations.class.getName());
    for (var target : targets) {
      command.command().add(target.toString());
    }
    return command.redirectErrorStream(true).start();
  }

  private static void finish(Process process) throws IOException, InterruptedException {
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), output);
  }

  private static void assertSame(Path expected, Path actual) throws IOException {
    for (var file : new String[] {"filter.wasm", "filter.symbols"}) {
      assertArrayEquals(
          Files.readAllBytes(expected.resolve(file)),
          Files.readAllBytes(actual.resolve(file)),
          actual + "/" + file);
    }
  }
}
