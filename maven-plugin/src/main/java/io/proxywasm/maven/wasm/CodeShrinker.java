package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes functions shorter without changing what they do, and calls shorter by numbering the most
 * called functions first.
 */
final class CodeShrinker {
  private final ModuleParts parts;

  private CodeShrinker(ModuleParts parts) {
    this.parts = parts;
  }

  static void shrink(ModuleParts parts) {
    for (int i = 0; i < parts.code.size(); i++) {
      shrink(parts, i);
    }
  }

  /** Makes one function of the module's own shorter. */
  static void shrink(ModuleParts parts, int function) {
    var type = parts.types.get(parts.functions.get(function));
    parts.code.set(function, new CodeShrinker(parts).shrink(parts.code.get(function), type));
  }

  private Body shrink(Body body, FunctionType type) {
    var code = body.instructions();
    List<Instruction> last;
    do {
      last = code;
      code = Peephole.shrink(DeadInstructions.drop(code, type));
      code = Conditions.shrink(code, parts);
      code = StackedLocals.shrink(Peephole.shrink(code), type, parts);
      code = UnusedLocals.withoutWrites(code);
      code = withoutLastReturn(code, type);
    } while (!code.equals(last));
    code = new ArrayList<>(code);
    var locals = UnusedLocals.renumber(code, type.parameters().size(), body.locals());
    return new Body(locals, new Bytes(Instruction.write(code)), body.offset(), body.size());
  }

  /** Lets the function's end return, where the stack holds exactly the result. */
  private List<Instruction> withoutLastReturn(List<Instruction> code, FunctionType type) {
    int last = code.size() - 2;
    if (last < 0
        || code.get(last).opcode() != Instruction.RETURN
        || new StackHeights(code, type, parts).before[last] != type.results().size()) {
      return code;
    }
    var shorter = new ArrayList<>(code);
    shorter.remove(last);
    return shorter;
  }
}
