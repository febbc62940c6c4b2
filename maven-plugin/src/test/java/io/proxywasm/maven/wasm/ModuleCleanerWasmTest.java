package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.ModuleBuilder.call;
import static io.proxywasm.maven.wasm.ModuleBuilder.constant;
import static io.proxywasm.maven.wasm.ModuleBuilder.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs modules before and after cleaning. */
class ModuleCleanerWasmTest {
  private static final Instruction ARGUMENT = new Instruction(Instruction.LOCAL_GET, 0);
  private static final Instruction LOAD = new Instruction(0x2d, 0, 0, List.of());
  private static final Instruction ADD = new Instruction(0x6a, 0);

  @Test
  void aCleanModuleComputesTheSame() {
    byte[] module = module();
    byte[] release = ModuleCleaner.clean(module, false);
    byte[] debug = ModuleCleaner.clean(module, true);

    assertTrue(release.length < debug.length && debug.length < module.length);
    for (int i = 0; i < 3; i++) {
      long expected = List.of(11L, 22L, 59L).get(i);
      assertEquals(expected, run(module, i));
      assertEquals(expected, run(release, i));
      assertEquals(expected, run(debug, i));
    }
  }

  /** Calls one of three functions of a table; two are alike, one reads a byte of far data. */
  private static byte[] module() {
    var builder = ModuleBuilder.filter();
    builder.function(type(5, 1), constant(1));
    byte[] data = new byte[300];
    data[0] = 7;
    data[290] = 37;
    builder.data(200, data);
    int eleven = builder.function(type(1, 1), constant(11));
    int eleven2 = builder.function(type(1, 1), constant(11));
    int sum =
        builder.function(type(1, 1), constant(0), call(eleven), constant(0), call(eleven2), ADD);
    int load = builder.function(type(1, 1), constant(490), LOAD, constant(0), call(sum), ADD);
    builder.table(eleven2, sum, load);
    var indirect = new Instruction(Instruction.CALL_INDIRECT, builder.addType(type(1, 1)));
    return builder
        .export("proxy_on_done", builder.function(type(1, 1), ARGUMENT, ARGUMENT, indirect))
        .name(sum, "sum")
        .build();
  }

  private static long run(byte[] module, int argument) {
    var instance = Instance.builder(Parser.parse(module)).build();
    return instance.export("proxy_on_done").apply(argument)[0];
  }
}
