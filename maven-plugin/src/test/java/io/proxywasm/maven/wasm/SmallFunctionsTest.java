package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.Assembly.code;
import static io.proxywasm.maven.wasm.Assembly.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import io.proxywasm.maven.wasm.ModuleParts.Locals;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallFunctionsTest {
  private static final String TWICE = "get 0; call 0; call 0; end";

  @Test
  void eachCallHasLocalsOfItsOwn() {
    var caller = changed("get 0; get 0; add; end", List.of(), TWICE);
    assertEquals("get 0; tee 1; get 1; add; tee 2; get 2; add; end", text(caller.instructions()));
    assertEquals(List.of(new Locals(2, ValueType.I32)), caller.locals());
  }

  @Test
  void whatLeavesOrCallsOrBeginsWithZerosIsCalled() {
    for (var called : List.of("get 0; return; end", "get 0; br 0; end", "get 0; call 1; end")) {
      assertEquals(TWICE, text(changed(called, List.of(), TWICE).instructions()));
    }
    var local = List.of(new Locals(1, ValueType.I32));
    assertEquals(TWICE, text(changed("get 1; end", local, TWICE).instructions()));
  }

  @Test
  void whatIsLongIsCalled() {
    String called = "get 0; load; load; load; load; load; load; load; load; load; load; load; end";
    assertEquals(TWICE, text(changed(called, List.of(), TWICE).instructions()));
  }

  private static Body changed(String called, List<Locals> locals, String caller) {
    var parts = new ModuleParts();
    parts.types.add(Assembly.function(1));
    parts.functions.addAll(List.of(0, 0));
    parts.code.add(new Body(locals, bytes(called), 0, 0));
    parts.code.add(new Body(List.of(), bytes(caller), 0, 0));
    SmallFunctions.putInPlace(parts);
    return parts.code.get(1);
  }

  private static Bytes bytes(String function) {
    return new Bytes(Instruction.write(code(function)));
  }
}
