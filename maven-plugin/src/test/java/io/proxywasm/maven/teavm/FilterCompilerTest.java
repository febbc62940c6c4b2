package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.wasm.WasmModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teavm.interop.Export;

class FilterCompilerTest {
  @TempDir private Path folder;

  static final class Main {
    private Main() {}

    public static void main(String[] args) {}
  }

  /** Stands for the SDK's class of exports, which no filter mentions. */
  static final class Entry {
    private Entry() {}

    @Export(name = "proxy_on_tick")
    static void tick(int context) {}
  }

  @Test
  void exportsWhatTheEntryClassesExport() throws CompileException, IOException {
    var compiler = new FilterCompiler(List.of(Entry.class.getName(), "com.acme.Absent"));
    compiler.compile(request(false), TestModule.Silent.INSTANCE);
    assertTrue(module().exports().stream().anyMatch(e -> e.name().equals("proxy_on_tick")));
  }

  @Test
  void namesFunctionsInDebugBuildsOnly() throws CompileException, IOException {
    var compiler = new FilterCompiler(List.of(Entry.class.getName()));
    compiler.compile(request(true), TestModule.Silent.INSTANCE);
    assertTrue(module().functionNames().values().stream().anyMatch(n -> n.contains("Entry")));
    compiler.compile(request(false), TestModule.Silent.INSTANCE);
    assertEquals(0, module().functionNames().size());
  }

  @Test
  void tellsProgressAndTheModulesSize() throws CompileException, IOException {
    var phases = new LinkedHashSet<String>();
    var progress =
        new CompileProgress() {
          @Override
          public void phase(String name, int percent) {
            assertTrue(percent >= 0 && percent <= 100, name + " " + percent);
            phases.add(name);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    var report = new FilterCompiler().compile(request(false), progress);
    assertEquals(Set.of("analyse", "compile"), phases);
    assertEquals(Files.size(folder.resolve("filter.wasm")), report.bytes());
  }

  @Test
  void stopsWhenCancelledAndWritesNothing() {
    var cancelled =
        new CompileProgress() {
          @Override
          public void phase(String name, int percent) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    var thrown =
        assertThrows(
            CompileException.class, () -> new FilterCompiler().compile(request(false), cancelled));
    assertEquals("the compilation was cancelled", thrown.getMessage());
    assertFalse(Files.exists(folder.resolve("filter.wasm")));
  }

  @Test
  void givesTheSameBytesForTheSameClasses() throws CompileException, IOException {
    new FilterCompiler().compile(request(false), TestModule.Silent.INSTANCE);
    byte[] first = Files.readAllBytes(folder.resolve("filter.wasm"));
    new FilterCompiler().compile(request(false), TestModule.Silent.INSTANCE);
    assertEquals(-1, Arrays.mismatch(first, Files.readAllBytes(folder.resolve("filter.wasm"))));
  }

  private CompileRequest request(boolean debug) {
    return new CompileRequest(
        Main.class.getName(),
        TestModule.classPath(),
        folder.resolve("filter.wasm"),
        folder.resolve("filter.symbols"),
        1 << 20,
        8 << 20,
        debug);
  }

  private WasmModule module() throws IOException {
    return WasmModule.parse(Files.readAllBytes(folder.resolve("filter.wasm")));
  }
}
