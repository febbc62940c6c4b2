package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.Assembly.code;
import static io.proxywasm.maven.wasm.Assembly.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Function 0 cannot fail, function 1 can. */
class QuietCallsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get 2; const 7; store; call 0; get 2; load; const 7; sub; br_if 0; end|call 0; end",
        "get 2; const 7; store; call 0; set 3; get 2; load; const 7; sub; br_if 0; end|call 0; set 3; end",
        "get 2; const 7; store; call 0; drop; get 2; load; const 7; sub; br_if 0; end|call 0; drop; end",
      })
  void areNotNoted(String before, String after) {
    assertEquals(after, shorter(before));
  }

  @ParameterizedTest
  @CsvSource({
    "get 2; const 7; store; call 1; get 2; load; const 7; sub; br_if 0; end",
    "get 2; const 7; store; call 0; get 2; load; const 8; sub; br_if 0; end",
    "get 2; const 7; store; call 0; get 1; load; const 7; sub; br_if 0; end",
    "get 2; const 7; store 4; call 0; get 2; load; const 7; sub; br_if 0; end",
  })
  void othersStay(String code) {
    assertEquals(code, shorter(code));
  }

  private static String shorter(String text) {
    var parts = new ModuleParts();
    parts.code.add(new Body(List.of(), new Bytes(Instruction.write(code(text))), 0, 0));
    var quiet = new BitSet();
    quiet.set(0);
    QuietCalls.shorten(parts, quiet);
    return text(parts.code.get(0).instructions());
  }
}
