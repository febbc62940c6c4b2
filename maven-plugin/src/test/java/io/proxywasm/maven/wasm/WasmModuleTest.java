package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.ModuleBuilder.constant;
import static io.proxywasm.maven.wasm.ModuleBuilder.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.wasm.WasmModule.Export;
import io.proxywasm.maven.wasm.WasmModule.Import;
import io.proxywasm.maven.wasm.WasmModule.Kind;
import io.proxywasm.maven.wasm.WasmModule.Memory;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WasmModuleTest {
  @Test
  void readsWhatTheModuleHas() {
    var builder = new ModuleBuilder().importFunction("env", "proxy_log", type(3, 1)).memory(3, 10);
    int answer = builder.function(type(0, 1), constant(42));
    var module = builder.export("answer", answer).name(answer, "the_answer").module();

    assertEquals(
        List.of(new Import("env", "proxy_log", Kind.FUNCTION, type(3, 1))), module.imports());
    assertEquals(
        List.of(new Export("memory", Kind.MEMORY, 0), new Export("answer", Kind.FUNCTION, answer)),
        module.exports());
    assertEquals(new Memory(3, 10), module.memory());
    assertEquals(2, module.functionCount());
    assertEquals("(i32, i32, i32) -> i32", module.functionType(0).toString());
    assertEquals("() -> i32", module.functionType(1).toString());
    assertEquals(0, module.functionSize(0));
    assertEquals(4, module.functionSize(1));
    assertEquals(Map.of(1, "the_answer"), module.functionNames());
    assertEquals(
        List.of("type", "import", "function", "memory", "export", "code", "name"),
        module.sections().stream().map(WasmModule.Section::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0x0 the header is cut off: 4 more bytes needed, 0 left",
        "504b0304|0x0 the bytes 00 61 73 6d that begin every module are missing",
        "0061736d0d000100|0x4 the version is not 1: components cannot be loaded",
        "0061736d01000000 01|0x9 a section's length is cut off: 1 more bytes needed, 0 left",
        "0061736d01000000 0107 00|0xa the type section is cut off: 7 more bytes needed, 1 left",
        "0061736d01000000 01ffffffffff00|0x9 is an endless number where a section's length should be",
        "0061736d01000000 0102 0500|0xa 5 types are announced in 1 bytes",
        "0061736d01000000 0102 015f|0xb is type form 0x5f, which linear-memory WebAssembly does not have (WasmGC modules are not supported)",
        "0061736d01000000 0104 01600163|0xd is value type 0x63, which linear-memory WebAssembly does not have (WasmGC modules are not supported)",
        "0061736d01000000 0d01 00|0x8 is section 13, which linear-memory WebAssembly 1.0 does not have (13: exception handling)",
        "0061736d01000000 0302 0107|0xb type 7 is named, but there are 0",
        "0061736d01000000 0105 0160000000|0xe the type section goes on after its last entry",
        "0061736d01000000 0104 01600000 0302 0100|0x12 the module ends with 1 functions and 0 bodies",
        "0061736d01000000 0705 0101 61 0900|0xd is unknown kind 9 of import or export",
        "0061736d01000000 0705 0101 ff 0000|0xb is an export's name, which is not UTF-8",
      })
  void saysWhereTheBytesAreWrong(String hex, String message) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    var e = assertThrows(WasmFormatException.class, () -> WasmModule.parse(bytes));
    assertEquals("not a usable WebAssembly module: at offset " + message, e.getMessage());
  }

  @Test
  void neverFailsOtherwiseOnCutOrDamagedModules() {
    byte[] good = ModuleBuilder.filter().table(0, 1).data(8, (byte) 1).global(1).build();
    for (int length = 0; length < good.length; length++) {
      parseOrRefuse(Arrays.copyOf(good, length));
    }
    var random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      byte[] damaged = good.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      parseOrRefuse(damaged);
    }
  }

  private static void parseOrRefuse(byte[] module) {
    assertDoesNotThrow(
        () -> {
          try {
            ModuleCleaner.clean(module, true);
            ModuleCleaner.clean(module, false);
          } catch (WasmFormatException e) {
            assertEquals("not a usable WebAssembly module: ", e.getMessage().substring(0, 33));
          }
        });
  }
}
