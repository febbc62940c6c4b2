package io.proxywasm.maven.wasm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.TestModule;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cleans what the compiler makes of real Java, and runs it. */
class CleanedFilterWasmTest {
  private static final int ROUNDS = 1000;

  @SuppressWarnings("NullAway.Init")
  private static TestModule compiled;

  @BeforeAll
  static void compile() throws CompileException {
    compiled = TestModule.compile(ManyThings.class);
  }

  @Test
  void aCleanedModuleGivesTheSameResultsAsTheJvm() {
    byte[] release = ModuleCleaner.clean(compiled.bytes(), false);
    byte[] debug = ModuleCleaner.clean(compiled.bytes(), true);
    int expected = ManyThings.run(42, ROUNDS);
    assertEquals(expected, run(release));
    assertEquals(expected, run(debug));
  }

  @Test
  void cleaningSavesAFifthAndIsDoneOnce() {
    byte[] release = ModuleCleaner.clean(compiled.bytes(), false);
    assertTrue(
        release.length * 5L < compiled.bytes().length * 4L,
        release.length + " of " + compiled.bytes().length);
    assertArrayEquals(release, ModuleCleaner.clean(release, false));
  }

  @Test
  void theCompilerMadeValidCode() {
    assertEquals(List.of(), CodeCheck.check(compiled.bytes(), compiled.symbols()));
  }

  private static int run(byte[] module) {
    var parsed = Parser.parse(module);
    var imports = ImportValues.builder();
    parsed.importSection().stream()
        .map(FunctionImport.class::cast)
        .forEach(
            part -> {
              FunctionType type = parsed.typeSection().getType(part.typeIndex());
              imports.addFunction(
                  new HostFunction(
                      part.module(), part.name(), type, (instance, args) -> new long[] {0}));
            });
    var instance =
        Instance.builder(parsed).withImportValues(imports.build()).withStart(false).build();
    instance.export("_initialize").apply();
    return (int) instance.export("proxy_on_configure").apply(42, ROUNDS)[0];
  }
}
