package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.Assembly.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.wasm.Symbols.CallSite;
import io.proxywasm.maven.wasm.Symbols.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCheckTest {
  private static final String FIX =
      ". Move the body of its try into a method of its own: several catch clauses around longer"
          + " code are known to do this.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add|takes a value that is not on the stack (instruction 0x6a)",
        "get 0; block; drop; end; get 0|takes a value that is not on the stack (instruction 0x1a)",
        "get 0; br_if 0|takes a value that is not on the stack (instruction 0xd)",
        "block i; br 0; end|takes a value that is not on the stack (instruction 0xc)",
        "return|takes a value that is not on the stack (instruction 0xf)",
        "if; nop; end; get 0|takes a value that is not on the stack (instruction 0x4)",
        "get 0; get 0|leaves 2 values at the end of a block that has 1",
        "block; get 0; end; get 0|leaves 1 values at the end of a block that has 0",
        "br 7|jumps to a block it is not in",
        "block; nop|ends inside a block",
        "get 0; end; get 0|goes on after its end",
      })
  void findsInvalidCode(String code, String problem) {
    assertEquals(
        List.of("The compiler made invalid code of function 0: it " + problem + FIX),
        check(code, new Symbols("b", List.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "get 0",
    "unreachable",
    "block i; get 0; br 0; end",
    "loop i; get 0; get 0; br_if 0; end",
    "block; get 0; get 0; br_if 1; drop; end; const 1",
    "block; br 0; add; end; get 0",
    "block; get 0; return; end; const 1; sub",
    "get 0; if i; const 1; else; const 2; end",
  })
  void acceptsValidCode(String code) {
    assertEquals(List.of(), check(code, new Symbols("b", List.of())));
  }

  @Test
  void namesTheJavaMethodThatWasCompiledNotTheInlinedOne() {
    var inlined = new Frame("com.acme.A", "inlined", "A.java", 3);
    var outer = new Frame("com.acme.B", "run", "B.java", 8);
    var symbols = new Symbols("b", List.of(new CallSite(77, List.of(inlined, outer))));
    assertEquals(
        List.of(
            "The compiler made invalid code of com.acme.B.run(B.java:8): it takes a value that"
                + " is not on the stack (instruction 0x6a)"
                + FIX),
        check("get 0; const 77; store; add", symbols));
  }

  @Test
  void cleaningRefusesInvalidCode() {
    var builder = new ModuleBuilder();
    builder.export("malloc", builder.function(ModuleBuilder.type(1, 1), code("add").get(0)));
    byte[] module = builder.build();
    var e = assertThrows(WasmFormatException.class, () -> ModuleCleaner.clean(module, false));
    assertEquals(
        "not a usable WebAssembly module: at offset 0x%x begins a function that takes a value that is not on the stack (instruction 0x6a)"
            .formatted(module.length - 2),
        e.getMessage());
  }

  private static List<String> check(String code, Symbols symbols) {
    var builder = new ModuleBuilder();
    builder.function(Assembly.function(1), code(code).toArray(Instruction[]::new));
    return CodeCheck.check(builder.build(), symbols).stream().map(Finding::toString).toList();
  }
}
