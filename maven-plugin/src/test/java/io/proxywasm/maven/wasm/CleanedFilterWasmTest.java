package io.proxywasm.maven.wasm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import io.proxywasm.maven.teavm.CompileProgress;
import io.proxywasm.maven.teavm.CompileRequest;
import io.proxywasm.maven.teavm.FilterCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cleans what the compiler makes of real Java, and runs it. */
class CleanedFilterWasmTest {
  private static final int ROUNDS = 1000;

  private static byte[] compiled = {};

  @BeforeAll
  static void compile(@TempDir Path folder) throws Exception {
    var classes = ManyThings.class.getProtectionDomain().getCodeSource().getLocation();
    var module = folder.resolve("filter.wasm");
    new FilterCompiler()
        .compile(
            new CompileRequest(
                ManyThings.class.getName(),
                List.of(Path.of(classes.toURI())),
                module,
                folder.resolve("filter.symbols"),
                1 << 20,
                8 << 20,
                false),
            new Silent());
    compiled = Files.readAllBytes(module);
  }

  @Test
  void aCleanedModuleGivesTheSameResultsAsTheJvm() {
    byte[] release = ModuleCleaner.clean(compiled, false);
    byte[] debug = ModuleCleaner.clean(compiled, true);
    int expected = ManyThings.run(42, ROUNDS);
    assertEquals(expected, run(release));
    assertEquals(expected, run(debug));
  }

  @Test
  void cleaningSavesAFifthAndIsDoneOnce() {
    byte[] release = ModuleCleaner.clean(compiled, false);
    assertTrue(
        release.length * 5L < compiled.length * 4L, release.length + " of " + compiled.length);
    assertArrayEquals(release, ModuleCleaner.clean(release, false));
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
        Instance.builder(parsed)
            .withImportValues(imports.build())
            .withMachineFactory(MachineFactoryCompiler.compile(parsed))
            .withStart(false)
            .build();
    instance.export("_initialize").apply();
    return (int) instance.export("proxy_on_configure").apply(42, ROUNDS)[0];
  }

  private static final class Silent implements CompileProgress {
    @Override
    public void phase(String name, int percent) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
