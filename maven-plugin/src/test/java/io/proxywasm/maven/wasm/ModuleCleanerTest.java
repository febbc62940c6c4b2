package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.ModuleBuilder.call;
import static io.proxywasm.maven.wasm.ModuleBuilder.constant;
import static io.proxywasm.maven.wasm.ModuleBuilder.type;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.wasm.WasmModule.Export;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModuleCleanerTest {
  @Test
  void exportsWhatProxyWasmNamesAndStartsAsInitialize() {
    var builder = ModuleBuilder.filter().removeExport("_initialize");
    int other = builder.function(type(0, 1), constant(7));
    builder.export("_start", 2).export("teavm_gc_collect", other).export("start", other);

    var clean = WasmModule.parse(ModuleCleaner.clean(builder.build(), false));

    assertEquals(
        List.of("memory", "proxy_abi_version_0_2_1", "proxy_on_memory_allocate", "_initialize"),
        clean.exports().stream().map(Export::name).toList());
  }

  @Test
  void dropsStartWhenInitializeIsThere() {
    var builder = ModuleBuilder.filter().export("_start", 0);
    var clean = WasmModule.parse(ModuleCleaner.clean(builder.build(), false));
    assertEquals(4, clean.exports().size());
  }

  @Test
  void dropsWhatNothingReachesAndRenumbersTheRest() {
    var builder =
        new ModuleBuilder()
            .importFunction("env", "proxy_done", type(0, 1))
            .importFunction("env", "proxy_log", type(3, 1))
            .global(1)
            .global(2)
            .withFilterExports();
    builder.function(type(4, 1), call(0));
    int inTable = builder.function(type(0, 1), new Instruction(Instruction.GLOBAL_GET, 1));
    int done = builder.function(type(1, 1), constant(0), constant(0), constant(0), call(1));
    byte[] module = builder.table(inTable).export("proxy_on_done", done).build();

    var clean = ModuleParser.parse(ModuleCleaner.clean(module, true));

    assertEquals(1, clean.imports.size());
    assertEquals("proxy_log", clean.imports.get(0).name());
    assertEquals(
        List.of(constant(2), new Instruction(Instruction.END, 0)), clean.globals.get(0).value());
    assertEquals(1, clean.globals.size());
    assertEquals(5, clean.code.size());
    assertEquals(5, clean.exports.get(4).index());
    assertEquals(call(0), clean.code.get(4).instructions().get(3));
    assertEquals(
        List.of(new Instruction(Instruction.GLOBAL_GET, 0), new Instruction(Instruction.END, 0)),
        clean.code.get(3).instructions());
    assertEquals(
        List.of(List.of(new Instruction(Instruction.REF_FUNC, 4))),
        clean.elements.get(0).functions());
    assertEquals(List.of(type(0, 1), type(3, 1), type(0, 0), type(1, 1)), clean.types);
  }

  @Test
  void mergesEqualFunctionsAndThenTheirCallers() {
    var builder = ModuleBuilder.filter();
    // What a function returns would be put where it is called.
    var called = new Instruction(Instruction.UNREACHABLE, 0);
    int a = builder.function(type(1, 1), called);
    int b = builder.function(type(1, 1), called);
    int callsA = builder.function(type(1, 1), new Instruction(Instruction.LOCAL_GET, 0), call(a));
    int callsB = builder.function(type(1, 1), new Instruction(Instruction.LOCAL_GET, 0), call(b));
    builder.table(callsA, callsB).name(a, "a").name(b, "b");

    var release = ModuleParser.parse(ModuleCleaner.clean(builder.build(), false));
    var debug = WasmModule.parse(ModuleCleaner.clean(builder.build(), true));

    assertEquals(
        1, release.elements.get(0).functions().stream().distinct().count(), "callers merged");
    assertEquals(4, release.code.size());
    assertEquals(Map.of(), release.functionNames);
    assertEquals(7, debug.functionCount());
    assertEquals(Map.of(a, "a", b, "b"), debug.functionNames());
  }

  @Test
  void dropsZerosOfDataButNoOtherByte() {
    byte[] data = new byte[60];
    data[3] = 1;
    data[11] = 2;
    data[40] = 3;
    var clean =
        ModuleParser.parse(
            ModuleCleaner.clean(ModuleBuilder.filter().data(100, data).build(), false));

    assertEquals(2, clean.data.size());
    assertEquals(103, clean.data.get(0).offset().get(0).a());
    assertEquals(new Bytes(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 2}), clean.data.get(0).bytes());
    assertEquals(140, clean.data.get(1).offset().get(0).a());
    assertEquals(new Bytes(new byte[] {3}), clean.data.get(1).bytes());
  }

  @Test
  void keepsZerosThatOverwriteAnEarlierSegment() {
    byte[] module =
        ModuleBuilder.filter().data(100, (byte) 1, (byte) 1).data(100, new byte[30]).build();
    assertEquals(2, ModuleParser.parse(ModuleCleaner.clean(module, false)).data.size());
  }

  @Test
  void leavesACleanModuleAlone() {
    var builder = ModuleBuilder.filter().data(100, new byte[] {0, 0, 1}).table(0, 1);
    byte[] once = ModuleCleaner.clean(builder.build(), false);
    assertArrayEquals(once, ModuleCleaner.clean(once, false));
  }

  @Test
  void refusesInstructionsNotEveryHostKnows() {
    var builder = ModuleBuilder.filter();
    byte[] module = builder.export("proxy_on_tick", builder.function(type(1, 0))).build();
    module[module.length - 1] = (byte) 0xfd;
    var e = assertThrows(WasmFormatException.class, () -> ModuleCleaner.clean(module, false));
    assertEquals(
        "not a usable WebAssembly module: at offset 0x%x is instruction 0xfd, which not every Proxy-Wasm host knows (1.0 with bulk memory, sign extension and saturating conversions is allowed)"
            .formatted(module.length - 1),
        e.getMessage());
  }
}
