package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.ModuleParts.NONE;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import io.proxywasm.maven.wasm.ModuleParts.Elements;
import io.proxywasm.maven.wasm.ModuleParts.Global;
import io.proxywasm.maven.wasm.ModuleParts.ImportPart;
import io.proxywasm.maven.wasm.WasmModule.Export;
import io.proxywasm.maven.wasm.WasmModule.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes functions, types and globals out of a module and renumbers what is left.
 *
 * <p>Set each thing's target first: itself to keep it, {@link ModuleParts#NONE} to drop it, another
 * one's number to have that used in its place.
 */
final class Renumbering {
  final int[] functions;
  final int[] types;
  final int[] globals;
  private final ModuleParts parts;

  /** All functions in the order they shall have, imported ones first as they were. */
  private final List<Integer> order;

  /** Makes one that keeps everything. */
  Renumbering(ModuleParts parts) {
    this.parts = parts;
    functions = IntStream.range(0, parts.importedFunctions() + parts.functions.size()).toArray();
    order = IntStream.of(functions).boxed().collect(Collectors.toCollection(ArrayList::new));
    types = IntStream.range(0, parts.types.size()).toArray();
    globals = IntStream.range(0, parts.importedOf(Kind.GLOBAL) + parts.globals.size()).toArray();
  }

  /** Puts the functions that are not imported in this order. */
  void order(List<Integer> defined) {
    order.subList(order.size() - defined.size(), order.size()).clear();
    order.addAll(defined);
  }

  void apply() {
    var newFunctions = numbers(functions, order);
    var newTypes = numbers(types, IntStream.range(0, types.length).boxed().toList());
    var newGlobals = numbers(globals, IntStream.range(0, globals.length).boxed().toList());
    int importedFunctions = parts.importedFunctions();
    int importedGlobals = parts.importedOf(Kind.GLOBAL);

    parts.start = parts.start == NONE ? NONE : newFunctions[parts.start];
    parts.exports.replaceAll(e -> export(e, newFunctions, newGlobals));
    parts.elements.replaceAll(e -> elements(e, newFunctions, newTypes, newGlobals));
    replace(parts.globals, kept(parts.globals, globals, importedGlobals));
    parts.globals.replaceAll(
        g ->
            new Global(g.type(), g.mutable(), code(g.value(), newFunctions, newTypes, newGlobals)));
    parts.data.replaceAll(
        d ->
            new ModuleParts.Data(
                d.memory(), code(d.offset(), newFunctions, newTypes, newGlobals), d.bytes()));

    var names = new TreeMap<Integer, String>();
    parts.functionNames.forEach(
        (function, name) -> {
          if (functions[function] == function) {
            names.put(newFunctions[function], name);
          }
        });
    parts.functionNames.clear();
    parts.functionNames.putAll(names);

    var bodies = new ArrayList<Body>();
    var bodyTypes = new ArrayList<Integer>();
    for (int function : order) {
      if (function >= importedFunctions && functions[function] == function) {
        var body = parts.code.get(function - importedFunctions);
        var code = code(body.instructions(), newFunctions, newTypes, newGlobals);
        bodies.add(
            new Body(
                body.locals(), new Bytes(Instruction.write(code)), body.offset(), body.size()));
        bodyTypes.add(parts.functions.get(function - importedFunctions));
      }
    }
    replace(parts.code, bodies);
    replace(parts.functions, bodyTypes);
    parts.functions.replaceAll(type -> newTypes[type]);
    keepImports(newTypes);
    replace(parts.types, kept(parts.types, types, 0));
  }

  private void keepImports(int[] newTypes) {
    var imports = new ArrayList<ImportPart>();
    int function = 0;
    int global = 0;
    for (var part : parts.imports) {
      boolean keep =
          switch (part.kind()) {
            case FUNCTION -> functions[function] == function++;
            case GLOBAL -> globals[global] == global++;
            default -> true;
          };
      if (keep) {
        int type = part.kind() == Kind.FUNCTION ? newTypes[part.typeIndex()] : NONE;
        imports.add(
            new ImportPart(part.module(), part.name(), part.kind(), type, part.descriptor()));
      }
    }
    replace(parts.imports, imports);
  }

  private static Export export(Export export, int[] functions, int[] globals) {
    int index =
        switch (export.kind()) {
          case FUNCTION -> functions[export.index()];
          case GLOBAL -> globals[export.index()];
          default -> export.index();
        };
    return new Export(export.name(), export.kind(), index);
  }

  private static Elements elements(Elements segment, int[] functions, int[] types, int[] globals) {
    return new Elements(
        segment.flags(),
        segment.table(),
        code(segment.offset(), functions, types, globals),
        segment.type(),
        segment.functions().stream().map(e -> code(e, functions, types, globals)).toList());
  }

  private static List<Instruction> code(
      List<Instruction> code, int[] functions, int[] types, int[] globals) {
    return code.stream()
        .map(
            i ->
                switch (i.opcode()) {
                  case Instruction.CALL, Instruction.RETURN_CALL, Instruction.REF_FUNC ->
                      i.with(functions[(int) i.a()]);
                  case Instruction.CALL_INDIRECT, Instruction.RETURN_CALL_INDIRECT ->
                      i.with(types[(int) i.a()]);
                  case Instruction.BLOCK, Instruction.LOOP, Instruction.IF ->
                      i.a() < 0 ? i : i.with(types[(int) i.a()]);
                  case Instruction.GLOBAL_GET, Instruction.GLOBAL_SET ->
                      i.with(globals[(int) i.a()]);
                  default -> i;
                })
        .toList();
  }

  /** Numbers those that stay and gives the replaced ones their replacement's number. */
  private static int[] numbers(int[] targets, List<Integer> order) {
    var numbers = new int[targets.length];
    int next = 0;
    for (int i : order) {
      numbers[i] = targets[i] == i ? next++ : NONE;
    }
    for (int i = 0; i < targets.length; i++) {
      if (targets[i] != NONE) {
        numbers[i] = numbers[targets[i]];
      }
    }
    return numbers;
  }

  private static <T> List<T> kept(List<T> items, int[] targets, int first) {
    return IntStream.range(0, items.size())
        .filter(i -> targets[first + i] == first + i)
        .mapToObj(items::get)
        .toList();
  }

  private static <T> void replace(List<T> list, List<T> content) {
    list.clear();
    list.addAll(content);
  }
}
