package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.WasmModule.Export;
import io.proxywasm.maven.wasm.WasmModule.Kind;
import io.proxywasm.maven.wasm.WasmModule.Memory;
import io.proxywasm.maven.wasm.WasmModule.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A module's contents as the parser fills, the cleaner changes and the writer writes them. */
final class ModuleParts {
  /** No function. */
  static final int NONE = -1;

  final List<Section> sections = new ArrayList<>();
  final List<FunctionType> types = new ArrayList<>();
  final List<ImportPart> imports = new ArrayList<>();

  /** The type index of each function that is not imported. */
  final List<Integer> functions = new ArrayList<>();

  final List<Table> tables = new ArrayList<>();
  final List<Memory> memories = new ArrayList<>();
  final List<Global> globals = new ArrayList<>();
  final List<Export> exports = new ArrayList<>();
  int start = NONE;
  final List<Elements> elements = new ArrayList<>();
  final List<Body> code = new ArrayList<>();
  final List<Data> data = new ArrayList<>();

  /** Whether code names data segments, so that their number must be known before it. */
  boolean countsData;

  final SortedMap<Integer, String> functionNames = new TreeMap<>();

  /**
   * An import.
   *
   * @param typeIndex a function's type; {@link #NONE} for another kind
   * @param descriptor a table's, memory's or global's type as it is in the binary
   */
  record ImportPart(String module, String name, Kind kind, int typeIndex, Bytes descriptor) {}

  record Table(ValueType type, int minimum, @Nullable Integer maximum) {}

  record Global(ValueType type, boolean mutable, List<Instruction> value) {}

  /**
   * An element segment.
   *
   * @param flags the segment's form as in the binary: bit 0 passive or declarative, bit 1 with an
   *     explicit table or declarative, bit 2 expressions instead of function indexes
   * @param functions an expression per element; a plain index is kept as ref.func
   */
  record Elements(
      int flags,
      int table,
      List<Instruction> offset,
      ValueType type,
      List<List<Instruction>> functions) {}

  /**
   * A function body.
   *
   * @param locals the types of the locals that are not parameters, each run with its length
   * @param code the instructions with the last end, as in the binary
   * @param offset where the code was in the binary, for messages
   * @param size bytes of locals and code in the binary
   */
  record Body(List<Locals> locals, Bytes code, int offset, int size) {
    List<Instruction> instructions() {
      return Instruction.readAll(code.reader(offset));
    }
  }

  record Locals(int count, ValueType type) {}

  /**
   * A data segment.
   *
   * @param offset where it is copied to; empty for a passive segment
   */
  record Data(int memory, List<Instruction> offset, Bytes bytes) {}

  int importedFunctions() {
    return importedOf(Kind.FUNCTION);
  }

  int importedOf(Kind kind) {
    return (int) imports.stream().filter(i -> i.kind() == kind).count();
  }

  int typeIndex(int function) {
    int imported = importedFunctions();
    if (function >= imported) {
      return functions.get(function - imported);
    }
    return imports.stream()
        .filter(i -> i.kind() == Kind.FUNCTION)
        .skip(function)
        .findFirst()
        .orElseThrow(IndexOutOfBoundsException::new)
        .typeIndex();
  }
}
