package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.Assembly.code;
import static io.proxywasm.maven.wasm.Assembly.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.wasm.ModuleParts.Locals;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each pass by what it makes of code, and what it must leave alone. */
class CodeShrinkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nop; get 0|get 0",
        "set 1; get 1|tee 1",
        "set 1; get 2|set 1; get 2",
        "tee 1; drop|set 1",
        "get 1; drop|''",
        "get 1; eqz; drop|''",
        "load; drop|load; drop",
        "get 0; eqz; eqz; br_if 0|get 0; br_if 0",
        "get 0; const 0; ne; if|get 0; if",
        "get 0; eqz; eqz; set 1|get 0; eqz; eqz; set 1",
        "eqz; eqz; eqz|eqz",
        "get 0; const 0; eq|get 0; eqz",
        "lt_s; eqz|ge_s",
        "f32.lt; eqz|f32.lt; eqz",
        "const 3; const 2; shl|const 12",
        "const 2147483647; const 1; add|const -2147483648",
        "get 0; const 0; add|get 0",
        "get 0; const 0; mul|get 0; const 0; mul",
        "get 0; const 5; add; const 7; add|get 0; const 12; add",
        "const -5; extend|const64 -5",
      })
  void peephole(String before, String after) {
    assertEquals(after, text(Peephole.shrink(code(before))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "return; get 0; block; end; drop; end|return; end",
        "get 0; if; br 1; nop; else; nop; end; end|get 0; if; br 1; else; nop; end; end",
        "block; br 1; end; const 1; sub; end|block; br 1; end; unreachable; end",
        "block; br 1; end; end|block; br 1; end; unreachable; end",
        "block; block; br 2; end; end; nop; end|block; block; br 2; end; end; unreachable; end",
        "block; br 0; end; nop; end|block; br 0; end; nop; end",
        "block i; unreachable; end; end|block i; unreachable; end; end",
        "block i; unreachable; end; drop; nop; end|block i; unreachable; end; unreachable; end",
        "loop; br 0; end; nop; end|loop; br 0; end; unreachable; end",
        "get 0; if; return; end; nop; end|get 0; if; return; end; nop; end",
        "get 0; if; return; else; return; end; nop; end|get 0; if; return; else; return; end; unreachable; end",
        "get 0; if; br 0; else; return; end; nop; end|get 0; if; br 0; else; return; end; nop; end",
        "block; unreachable; loop; br 0; end; end; nop; end|block; unreachable; end; unreachable; end",
      })
  void deadCode(String before, String after) {
    assertEquals(after, text(DeadInstructions.drop(code(before), Assembly.function(1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "block; get 0; br_if 0; call 1; drop; end; end|get 0; eqz; if; call 1; drop; end; end",
        "block; get 0; br_if 0; br 0; end; end|get 0; eqz; if; br 0; end; end",
        "block; get 0; br_if 1; nop; end; end|block; get 0; br_if 1; nop; end; end",
        "block; loop; get 0; br_if 0; end; end; end|block; loop; get 0; br_if 0; end; end; end",
        "block i; get 0; get 0; br_if 0; drop; unreachable; end; load; end|get 0; eqz; if; unreachable; end; get 0; load; end",
        "block i; const 7; get 0; br_if 0; drop; call 1; return; end; end|get 0; eqz; if; call 1; return; end; const 7; end",
        // the rest may reach the end with another value, jumps there, or the value changes
        "block i; get 0; get 0; br_if 0; drop; const 1; end; end|block i; get 0; get 0; br_if 0; drop; const 1; end; end",
        "block i; get 0; get 0; br_if 0; drop; const 1; br 0; end; end|block i; get 0; get 0; br_if 0; drop; const 1; br 0; end; end",
        "block i; get 0; get 1; tee 0; br_if 0; drop; unreachable; end; end|block i; get 0; get 1; tee 0; br_if 0; drop; unreachable; end; end",
        "block i; get 0; br_if 0; unreachable; end; end|block i; get 0; br_if 0; unreachable; end; end",
      })
  void conditions(String before, String after) {
    assertEquals(after, text(Conditions.shrink(code(before), Assembly.parts())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call 1; set 1; get 0; call 0; get 1; end|call 1; get 0; call 0; end",
        "block; call 1; set 1; get 0; br_if 0; get 1; drop; end; get 0; end|block; call 1; get 0; br_if 0; drop; end; get 0; end",
        "call 1; set 1; get 0; call 0; get 1; get 1; add; end|call 1; tee 1; get 0; call 0; get 1; add; end",
        "call 1; set 1; call 1; set 2; get 1; get 2; add; end|call 1; call 1; add; end",
        "call 1; set 1; block; get 0; br_if 0; end; get 1; end|call 1; block; get 0; br_if 0; end; end",
        // written again, wanted in another block, at another height, or below what is there
        "call 1; set 1; const 1; set 1; get 1; end|call 1; set 1; const 1; end",
        "call 1; set 1; block; const 1; set 1; end; get 1; end|call 1; set 1; block; const 1; set 1; end; get 1; end",
        "call 1; set 1; block i; get 1; end; end|call 1; set 1; block i; get 1; end; end",
        "call 1; set 1; get 0; get 1; add; end|call 1; set 1; get 0; get 1; add; end",
        "get 0; call 1; set 1; drop; get 1; end|get 0; call 1; set 1; drop; get 1; end",
      })
  void stackedLocals(String before, String after) {
    var type = Assembly.function(1);
    assertEquals(after, text(StackedLocals.shrink(code(before), type, Assembly.parts())));
  }

  @Test
  void aBranchThatCarriesAValueReachesBelow() {
    var code = "block i; get 0; call 1; set 1; get 0; br_if 0; get 1; drop; end; end";
    assertEquals(
        code, text(StackedLocals.shrink(code(code), Assembly.function(1), Assembly.parts())));
  }

  @Test
  void dropsWritesNobodyReadsAndTheirLocals() {
    var code = UnusedLocals.withoutWrites(code("const 1; tee 1; set 2; get 3; call 0; end"));
    assertEquals("const 1; drop; get 3; call 0; end", text(code));

    var renumbered = new ArrayList<>(code);
    var declared = List.of(new Locals(2, ValueType.I64), new Locals(1, ValueType.I32));
    assertEquals(
        List.of(new Locals(1, ValueType.I32)), UnusedLocals.renumber(renumbered, 1, declared));
    assertEquals("const 1; drop; get 1; call 0; end", text(renumbered));
  }

  @Test
  void putsLocalsOfOneTypeTogether() {
    var code = new ArrayList<>(code("get 0; get 1; get 2; get 3"));
    var declared =
        List.of(
            new Locals(1, ValueType.I32),
            new Locals(1, ValueType.I64),
            new Locals(1, ValueType.I32));
    assertEquals(
        List.of(new Locals(2, ValueType.I32), new Locals(1, ValueType.I64)),
        UnusedLocals.renumber(code, 1, declared));
    assertEquals("get 0; get 1; get 3; get 2", text(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get 0; return|get 0; end",
        "get 0; get 0; return|get 0; get 0; return; end",
        "get 0; if; const 1; return; end; const 2; return|get 0; if; const 1; return; end; const 2; end",
      })
  void lastReturn(String before, String after) {
    var builder = new ModuleBuilder();
    builder.function(Assembly.function(1), code(before).toArray(Instruction[]::new));
    var parts = ModuleParser.parse(builder.build());
    CodeShrinker.shrink(parts);
    assertEquals(after, text(parts.code.get(0).instructions()));
  }

  @Test
  void numbersTheMostCalledFunctionFirst() {
    var builder = new ModuleBuilder().importFunction("env", "proxy_done", ModuleBuilder.type(0, 1));
    int seldom = builder.function(ModuleBuilder.type(0, 0));
    int often = builder.function(ModuleBuilder.type(0, 0), ModuleBuilder.call(seldom));
    builder.export("proxy_on_tick", seldom).name(often, "often");
    builder.function(
        ModuleBuilder.type(0, 0), ModuleBuilder.call(often), ModuleBuilder.call(often));
    var parts = ModuleParser.parse(builder.build());

    FunctionOrder.sort(parts);

    assertEquals("{1=often}", parts.functionNames.toString());
    assertEquals(2, parts.exports.get(0).index());
    assertEquals("call 2; end", text(parts.code.get(0).instructions()));
    assertEquals("call 1; call 1; end", text(parts.code.get(2).instructions()));
  }
}
