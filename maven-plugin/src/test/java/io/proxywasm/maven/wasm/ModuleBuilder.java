package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import io.proxywasm.maven.wasm.ModuleParts.Data;
import io.proxywasm.maven.wasm.ModuleParts.Elements;
import io.proxywasm.maven.wasm.ModuleParts.ImportPart;
import io.proxywasm.maven.wasm.ModuleParts.Table;
import io.proxywasm.maven.wasm.WasmModule.Export;
import io.proxywasm.maven.wasm.WasmModule.Kind;
import io.proxywasm.maven.wasm.WasmModule.Memory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Makes small modules for tests; imports before functions, as in the binary. */
final class ModuleBuilder {
  private static final Instruction END = new Instruction(Instruction.END, 0);

  private final ModuleParts parts = new ModuleParts();

  /** Begins with what every filter needs: marker, allocator, start function, memory. */
  static ModuleBuilder filter() {
    return new ModuleBuilder().withFilterExports();
  }

  ModuleBuilder withFilterExports() {
    return memory(1, 2)
        .export(ProxyWasmAbi.MARKER, function(type(0, 0)))
        .export("proxy_on_memory_allocate", function(type(1, 1), constant(1024)))
        .export(ProxyWasmAbi.INITIALIZE, function(type(0, 0)));
  }

  /** Returns the type of a function that takes and returns so many i32. */
  static FunctionType type(int parameters, int results) {
    return new FunctionType(
        Collections.nCopies(parameters, ValueType.I32),
        Collections.nCopies(results, ValueType.I32));
  }

  static Instruction constant(int value) {
    return new Instruction(Instruction.I32_CONST, value);
  }

  static Instruction call(int function) {
    return new Instruction(Instruction.CALL, function);
  }

  static Instruction op(int opcode) {
    return new Instruction(opcode, 0);
  }

  ModuleBuilder importFunction(String module, String name, FunctionType type) {
    parts.imports.add(new ImportPart(module, name, Kind.FUNCTION, typeIndex(type), Bytes.EMPTY));
    return this;
  }

  ModuleBuilder importMemory(String module, String name) {
    var descriptor = new Bytes(new byte[] {0, 1});
    parts.imports.add(new ImportPart(module, name, Kind.MEMORY, ModuleParts.NONE, descriptor));
    return this;
  }

  /** Adds a function and returns its number. */
  int function(FunctionType type, Instruction... code) {
    var all = new ArrayList<>(List.of(code));
    all.add(END);
    parts.functions.add(typeIndex(type));
    parts.code.add(new Body(List.of(), new Bytes(Instruction.write(all)), 0, 0));
    return parts.importedFunctions() + parts.functions.size() - 1;
  }

  /** Adds a type, even one that is there, and returns its number. */
  int addType(FunctionType type) {
    parts.types.add(type);
    return parts.types.size() - 1;
  }

  private int typeIndex(FunctionType type) {
    int index = parts.types.indexOf(type);
    return index >= 0 ? index : addType(type);
  }

  ModuleBuilder export(String name, int function) {
    return export(name, Kind.FUNCTION, function);
  }

  ModuleBuilder export(String name, Kind kind, int index) {
    parts.exports.add(new Export(name, kind, index));
    return this;
  }

  ModuleBuilder removeExport(String name) {
    parts.exports.removeIf(e -> e.name().equals(name));
    return this;
  }

  ModuleBuilder memory(int minimum, int maximum) {
    parts.memories.add(new Memory(minimum, maximum));
    return export(ProxyWasmAbi.MEMORY, Kind.MEMORY, 0);
  }

  ModuleBuilder global(int value) {
    parts.globals.add(new ModuleParts.Global(ValueType.I32, true, List.of(constant(value), END)));
    return this;
  }

  ModuleBuilder table(int... functions) {
    parts.tables.add(new Table(ValueType.FUNCREF, functions.length, null));
    var items =
        IntStream.of(functions)
            .mapToObj(f -> List.of(new Instruction(Instruction.REF_FUNC, f)))
            .toList();
    parts.elements.add(new Elements(0, 0, List.of(constant(0), END), ValueType.FUNCREF, items));
    return this;
  }

  ModuleBuilder data(int offset, byte... bytes) {
    parts.data.add(new Data(0, List.of(constant(offset), END), new Bytes(bytes)));
    return this;
  }

  ModuleBuilder name(int function, String name) {
    parts.functionNames.put(function, name);
    return this;
  }

  byte[] build() {
    return ModuleWriter.write(parts);
  }

  WasmModule module() {
    return WasmModule.parse(build());
  }
}
