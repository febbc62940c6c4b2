package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.StackHeights.InvalidCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds functions no host would accept, whose Java source the compiler could not handle.
 *
 * <p>A host's own message would name neither class nor method.
 */
public final class CodeCheck {
  private final ModuleParts parts;
  private final Symbols symbols;

  private CodeCheck(ModuleParts parts, Symbols symbols) {
    this.parts = parts;
    this.symbols = symbols;
  }

  /**
   * Checks that every instruction of every function finds the values it takes.
   *
   * @param symbols the build's symbols, which tell the Java method
   * @throws WasmFormatException if the module cannot be read
   */
  public static List<Finding> check(byte[] module, Symbols symbols) {
    var parts = ModuleParser.parse(module);
    var check = new CodeCheck(parts, symbols);
    var findings = new ArrayList<Finding>();
    for (int i = 0; i < parts.code.size(); i++) {
      int function = parts.importedFunctions() + i;
      problem(parts, function)
          .ifPresent(
              problem ->
                  findings.add(
                      new Finding(
                          "The compiler made invalid code of %s: it %s"
                              .formatted(check.nameOf(function), problem),
                          "Move the body of its try into a method of its own: several catch clauses around longer code are known to do this")));
    }
    return findings;
  }

  /**
   * Refuses code that no host accepts.
   *
   * @throws WasmFormatException with the offset of the first wrong function
   */
  static void requireValid(ModuleParts parts) {
    for (int i = 0; i < parts.code.size(); i++) {
      var problem = problem(parts, parts.importedFunctions() + i);
      if (problem.isPresent()) {
        int offset = parts.code.get(i).offset();
        throw new WasmFormatException(offset, "begins a function that " + problem.get());
      }
    }
  }

  /** Tells what is wrong with a function that is not imported; empty when nothing is. */
  static Optional<String> problem(ModuleParts parts, int function) {
    var body = parts.code.get(function - parts.importedFunctions());
    var type = parts.types.get(parts.typeIndex(function));
    try {
      new StackHeights(DeadInstructions.drop(body.instructions(), type), type, parts);
      return Optional.empty();
    } catch (InvalidCode e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Names the Java method by the first call site its code stores before a call. */
  private String nameOf(int function) {
    var body = parts.code.get(function - parts.importedFunctions());
    var code = body.instructions();
    for (int i = 1; i < code.size(); i++) {
      boolean stored =
          code.get(i).opcode() == Instruction.I32_STORE
              && code.get(i - 1).opcode() == Instruction.I32_CONST;
      var site =
          stored ? symbols.find((int) code.get(i - 1).a()) : Optional.<Symbols.CallSite>empty();
      if (site.isPresent()) {
        var frames = site.get().frames();
        return frames.get(frames.size() - 1).toString();
      }
    }
    return parts.functionNames.getOrDefault(function, "function " + function);
  }
}
