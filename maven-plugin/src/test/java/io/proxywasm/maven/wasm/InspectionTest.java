package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.ModuleBuilder.constant;
import static io.proxywasm.maven.wasm.ModuleBuilder.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.wasm.Symbols.CallSite;
import io.proxywasm.maven.wasm.Symbols.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionTest {
  @Test
  void showsADebugBuild() {
    var builder =
        new ModuleBuilder().importFunction("env", "proxy_log", type(3, 1)).memory(64, 2048);
    builder
        .export("proxy_on_tick", builder.function(type(1, 0)))
        .name(1, "meth_ca_MyFilter_onTick")
        .name(builder.function(type(0, 1), constant(1)), "meth_ju_HashMap_get_0")
        .name(builder.function(type(0, 1), constant(2)), "meth_ju_HashMap_Entry_get")
        .name(builder.function(type(0, 1), constant(100000)), "supertypeof_xy_Z")
        .name(builder.function(type(0, 0)), "teavm_catchException");
    var frame = new Frame("com.acme.MyFilter$1", "onTick", null, 1);
    var symbols = new Symbols("b", List.of(new CallSite(1, List.of(frame))));

    assertEquals(
        """
        Sections (bytes)
                 19  type
                 17  import
                  6  function
                  5  memory
                 26  export
                 24  code
                123  custom: name

        Memory
          4,096 KiB at start
          grows to 131,072 KiB

        Imports
          env.proxy_log  (i32, i32, i32) -> i32

        Exports
          memory  memory
          proxy_on_tick  (i32) -> ()

        Code by Java package (bytes)
                  8  java.util
                  6  (initials x.y)
                  2  (compiler's run-time)
                  2  com.acme
        """,
        Inspection.render(builder.module(), symbols));
  }

  @Test
  void saysWhyAReleaseBuildHasNoPackages() {
    var text = Inspection.render(ModuleBuilder.filter().module(), null);
    assertTrue(
        text.endsWith(
            """
            Code by Java package (bytes)
              unknown: a release build has no function names; inspect a debug build
            """),
        text);
  }
}
