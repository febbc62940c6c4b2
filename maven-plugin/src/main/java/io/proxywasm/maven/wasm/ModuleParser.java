package io.proxywasm.maven.wasm;

import static io.proxywasm.maven.wasm.Instruction.REF_FUNC;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import io.proxywasm.maven.wasm.ModuleParts.Data;
import io.proxywasm.maven.wasm.ModuleParts.Elements;
import io.proxywasm.maven.wasm.ModuleParts.Global;
import io.proxywasm.maven.wasm.ModuleParts.ImportPart;
import io.proxywasm.maven.wasm.ModuleParts.Locals;
import io.proxywasm.maven.wasm.ModuleParts.Table;
import io.proxywasm.maven.wasm.WasmModule.Export;
import io.proxywasm.maven.wasm.WasmModule.Kind;
import io.proxywasm.maven.wasm.WasmModule.Memory;
import io.proxywasm.maven.wasm.WasmModule.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Reads a module's sections into {@link ModuleParts}. */
final class ModuleParser {
  static final byte[] MAGIC = {0, 'a', 's', 'm'};
  static final byte[] VERSION = {1, 0, 0, 0};
  private static final List<String> SECTIONS =
      List.of(
          "custom",
          "type",
          "import",
          "function",
          "table",
          "memory",
          "global",
          "export",
          "start",
          "element",
          "code",
          "data",
          "data count");

  private final ModuleParts parts = new ModuleParts();

  private ModuleParser() {}

  static ModuleParts parse(byte[] module) {
    var parser = new ModuleParser();
    parser.readModule(new WasmReader(module, 0));
    return parser.parts;
  }

  private void readModule(WasmReader in) {
    if (!Arrays.equals(in.bytes(4, "the header"), MAGIC)) {
      throw new WasmFormatException(0, "the bytes 00 61 73 6d that begin every module are missing");
    }
    if (!Arrays.equals(in.bytes(4, "the version"), VERSION)) {
      throw new WasmFormatException(4, "the version is not 1: components cannot be loaded");
    }
    while (!in.atEnd()) {
      int start = in.position();
      int id = in.u8("a section id");
      if (id >= SECTIONS.size()) {
        throw new WasmFormatException(
            start,
            "is section %d, which linear-memory WebAssembly 1.0 does not have%s"
                .formatted(id, id == 13 ? " (13: exception handling)" : ""));
      }
      int size = in.u32("a section's length");
      int offset = in.position();
      var content = in.range(size, "the " + SECTIONS.get(id) + " section");
      var name = id == 0 ? content.name("a custom section's name") : SECTIONS.get(id);
      parts.sections.add(new Section(id, name, offset, size));
      readSection(id, name, content);
      if (id != 0 && !content.atEnd()) {
        throw new WasmFormatException(
            content.position(), "the " + name + " section goes on after its last entry");
      }
    }
    if (parts.functions.size() != parts.code.size()) {
      throw new WasmFormatException(
          in.position(),
          "the module ends with %d functions and %d bodies"
              .formatted(parts.functions.size(), parts.code.size()));
    }
  }

  private void readSection(int id, String name, WasmReader in) {
    switch (id) {
      case 0 -> {
        if (name.equals("name")) {
          readNames(in);
        }
      }
      case 1 -> each(in, "types", () -> parts.types.add(type(in)));
      case 2 -> each(in, "imports", () -> parts.imports.add(importPart(in)));
      case 3 -> each(in, "functions", () -> parts.functions.add(typeIndex(in)));
      case 4 -> each(in, "tables", () -> parts.tables.add(table(in)));
      case 5 -> each(in, "memories", () -> parts.memories.add(memory(in)));
      case 6 -> each(in, "globals", () -> parts.globals.add(global(in)));
      case 7 -> each(in, "exports", () -> parts.exports.add(export(in)));
      case 8 -> parts.start = function(in);
      case 9 -> each(in, "element segments", () -> parts.elements.add(elements(in)));
      case 10 -> each(in, "function bodies", () -> parts.code.add(body(in)));
      case 11 -> each(in, "data segments", () -> parts.data.add(data(in)));
      default -> {
        in.u32("the number of data segments");
        parts.countsData = true;
      }
    }
  }

  private static void each(WasmReader in, String what, Runnable read) {
    for (int left = in.count(what); left > 0; left--) {
      read.run();
    }
  }

  private static <T> List<T> list(WasmReader in, String what, Supplier<T> read) {
    var list = new ArrayList<T>();
    each(in, what, () -> list.add(read.get()));
    return List.copyOf(list);
  }

  private static FunctionType type(WasmReader in) {
    int offset = in.position();
    int form = in.u8("a type");
    if (form != 0x60) {
      throw new WasmFormatException(
          offset,
          "is type form 0x%x, which linear-memory WebAssembly does not have (WasmGC modules are not supported)"
              .formatted(form));
    }
    var parameters = list(in, "parameters", () -> ValueType.read(in));
    return new FunctionType(parameters, list(in, "results", () -> ValueType.read(in)));
  }

  private int typeIndex(WasmReader in) {
    return index(in, parts.types.size(), "type");
  }

  private int function(WasmReader in) {
    return index(in, parts.importedFunctions() + parts.functions.size(), "function");
  }

  private static int index(WasmReader in, int size, String what) {
    int offset = in.position();
    int index = in.u32("a " + what + " number");
    if (index < 0 || index >= size) {
      throw new WasmFormatException(
          offset,
          "%s %s is named, but there are %d"
              .formatted(what, Integer.toUnsignedString(index), size));
    }
    return index;
  }

  private ImportPart importPart(WasmReader in) {
    var module = in.name("an import's module");
    var name = in.name("an import's name");
    var kind = kind(in);
    if (kind == Kind.FUNCTION) {
      return new ImportPart(module, name, kind, typeIndex(in), Bytes.EMPTY);
    }
    var descriptor = new WasmWriter();
    switch (kind) {
      case TABLE -> ModuleWriter.write(table(in), descriptor);
      case MEMORY -> ModuleWriter.write(memory(in), descriptor);
      default -> descriptor.u8(ValueType.read(in).code()).u8(in.u8("a global's mutability"));
    }
    return new ImportPart(
        module, name, kind, ModuleParts.NONE, new Bytes(descriptor.toByteArray()));
  }

  private static Kind kind(WasmReader in) {
    int offset = in.position();
    int code = in.u8("an import's or export's kind");
    for (var kind : Kind.values()) {
      if (kind.code() == code) {
        return kind;
      }
    }
    throw new WasmFormatException(offset, "is unknown kind " + code + " of import or export");
  }

  private static Table table(WasmReader in) {
    var type = ValueType.read(in);
    boolean bounded = in.u8("a table's limits") == 1;
    int minimum = in.u32("a table's size");
    return new Table(type, minimum, bounded ? in.u32("a table's maximum") : null);
  }

  private static Memory memory(WasmReader in) {
    int offset = in.position();
    int flags = in.u8("a memory's limits");
    if (flags > 1) {
      throw new WasmFormatException(offset, "is a shared or 64-bit memory");
    }
    int minimum = in.u32("a memory's size");
    return new Memory(minimum, flags == 1 ? in.u32("a memory's maximum") : null);
  }

  private static Global global(WasmReader in) {
    var type = ValueType.read(in);
    boolean mutable = in.u8("a global's mutability") == 1;
    return new Global(type, mutable, Instruction.readExpression(in));
  }

  private Export export(WasmReader in) {
    var name = in.name("an export's name");
    var kind = kind(in);
    int index = kind == Kind.FUNCTION ? function(in) : in.u32("an export's number");
    return new Export(name, kind, index);
  }

  private Elements elements(WasmReader in) {
    int flags = in.u32("an element segment's form");
    boolean active = (flags & 1) == 0;
    boolean explicit = (flags & 2) != 0;
    boolean expressions = (flags & 4) != 0;
    int table = active && explicit ? in.u32("a table number") : 0;
    var offset = active ? Instruction.readExpression(in) : List.<Instruction>of();
    var type = ValueType.FUNCREF;
    if (!active || explicit) {
      if (expressions) {
        type = ValueType.read(in);
      } else {
        in.u8("an element kind");
      }
    }
    var items =
        expressions
            ? list(in, "elements", () -> Instruction.readExpression(in))
            : list(in, "elements", () -> List.of(new Instruction(REF_FUNC, function(in))));
    return new Elements(flags, table, offset, type, items);
  }

  private static Body body(WasmReader in) {
    int size = in.u32("a function's length");
    var content = in.range(size, "a function body");
    var locals =
        list(
            content,
            "runs of locals",
            () -> new Locals(content.u32("a number of locals"), ValueType.read(content)));
    int offset = content.position();
    return new Body(locals, new Bytes(content.rest()), offset, size);
  }

  private static Data data(WasmReader in) {
    int flags = in.u32("a data segment's form");
    int memory = flags == 2 ? in.u32("a memory number") : 0;
    var offset = flags == 1 ? List.<Instruction>of() : Instruction.readExpression(in);
    int length = in.u32("a data segment's length");
    return new Data(memory, offset, new Bytes(in.bytes(length, "a data segment")));
  }

  private void readNames(WasmReader in) {
    while (!in.atEnd()) {
      int kind = in.u8("a name subsection");
      var content = in.range(in.u32("a name subsection's length"), "a name subsection");
      if (kind == 1) {
        each(
            content,
            "names",
            () -> parts.functionNames.put(function(content), content.name("a function's name")));
      }
    }
  }
}
