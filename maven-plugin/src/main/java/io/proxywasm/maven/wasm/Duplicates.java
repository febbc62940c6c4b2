package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Locals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets functions with the same type and code be one, and types likewise.
 *
 * <p>Java makes many: bridge methods, constructors that only call the next, lambdas, static
 * accessors.
 */
final class Duplicates {
  private Duplicates() {}

  static void merge(ModuleParts parts) {
    mergeTypes(parts);
    while (mergeFunctions(parts)) {
      // callers of merged functions may have become the same in turn
    }
  }

  private static void mergeTypes(ModuleParts parts) {
    var renumbering = new Renumbering(parts);
    Map<FunctionType, Integer> target = new HashMap<>();
    for (int i = 0; i < parts.types.size(); i++) {
      int index = i;
      renumbering.types[i] = target.computeIfAbsent(parts.types.get(i), type -> index);
    }
    renumbering.apply();
  }

  private static boolean mergeFunctions(ModuleParts parts) {
    var renumbering = new Renumbering(parts);
    Map<Function, Integer> first = new HashMap<>();
    int imported = parts.importedFunctions();
    boolean merged = false;
    for (int i = 0; i < parts.code.size(); i++) {
      var body = parts.code.get(i);
      int function = imported + i;
      var key = new Function(parts.functions.get(i), body.locals(), body.code());
      int target = first.computeIfAbsent(key, k -> function);
      renumbering.functions[function] = target;
      merged |= target != function;
    }
    if (merged) {
      renumbering.apply();
    }
    return merged;
  }

  private record Function(int type, List<Locals> locals, Bytes code) {}
}
