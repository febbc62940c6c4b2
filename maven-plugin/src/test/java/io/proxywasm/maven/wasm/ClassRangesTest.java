package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.Assembly.code;
import static io.proxywasm.maven.wasm.Assembly.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassRangesTest {
  /** Tells, as the compiler writes it, whether a class's number is 272 or 273. */
  private static final String TEST =
      "get 0; load; set 0; get 0; const 272; lt_s; if; const 0; return; end;"
          + " get 0; const 274; ge_s; if; const 0; return; end; const 1; return; end";

  @Test
  void comparesInPlace() {
    assertEquals(
        "get 0; load; const 272; sub; const 2; lt_u; end", changed(TEST, "get 0; call 0; end"));
  }

  @Test
  void anotherFunctionIsCalled() {
    assertEquals("get 0; call 0; end", changed(TEST.replace("lt_s", "ge_s"), "get 0; call 0; end"));
    assertEquals("get 0; call 0; end", changed("const 1; end", "get 0; call 0; end"));
  }

  private static String changed(String called, String caller) {
    var parts = new ModuleParts();
    parts.types.add(Assembly.function(1));
    for (var function : List.of(called, caller)) {
      parts.functions.add(0);
      var bytes = new Bytes(Instruction.write(code(function)));
      parts.code.add(new Body(List.of(), bytes, 0, 0));
    }
    ClassRanges.testInPlace(parts);
    return text(parts.code.get(1).instructions());
  }
}
