package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.ModuleParts.Body;
import io.proxywasm.maven.wasm.ModuleParts.Data;
import io.proxywasm.maven.wasm.ModuleParts.Elements;
import io.proxywasm.maven.wasm.ModuleParts.ImportPart;
import io.proxywasm.maven.wasm.ModuleParts.Table;
import io.proxywasm.maven.wasm.WasmModule.Kind;
import io.proxywasm.maven.wasm.WasmModule.Memory;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes {@link ModuleParts} as a binary module; equal parts give equal bytes. */
final class ModuleWriter {
  private final WasmWriter out = new WasmWriter();

  private ModuleWriter() {}

  static byte[] write(ModuleParts parts) {
    var writer = new ModuleWriter();
    writer.out.bytes(ModuleParser.MAGIC).bytes(ModuleParser.VERSION);
    writer.section(1, parts.types, ModuleWriter::write);
    writer.section(2, parts.imports, ModuleWriter::write);
    writer.section(3, parts.functions, (type, w) -> w.u32(type));
    writer.section(4, parts.tables, ModuleWriter::write);
    writer.section(5, parts.memories, ModuleWriter::write);
    writer.section(
        6,
        parts.globals,
        (global, w) ->
            w.u8(global.type().code())
                .u8(global.mutable() ? 1 : 0)
                .bytes(Instruction.write(global.value())));
    writer.section(7, parts.exports, (e, w) -> w.name(e.name()).u8(e.kind().code()).u32(e.index()));
    if (parts.start != ModuleParts.NONE) {
      writer.section(8, new WasmWriter().u32(parts.start));
    }
    writer.section(9, parts.elements, ModuleWriter::write);
    if (parts.countsData) {
      writer.section(12, new WasmWriter().u32(parts.data.size()));
    }
    writer.section(10, parts.code, ModuleWriter::write);
    writer.section(11, parts.data, ModuleWriter::write);
    if (!parts.functionNames.isEmpty()) {
      var names = new WasmWriter().u32(parts.functionNames.size());
      parts.functionNames.forEach((function, name) -> names.u32(function).name(name));
      writer.section(0, new WasmWriter().name("name").u8(1).sized(names.toByteArray()));
    }
    return writer.out.toByteArray();
  }

  private <T> void section(int id, List<T> items, BiConsumer<T, WasmWriter> write) {
    if (!items.isEmpty()) {
      var content = new WasmWriter().u32(items.size());
      items.forEach(item -> write.accept(item, content));
      section(id, content);
    }
  }

  private void section(int id, WasmWriter content) {
    out.u8(id).sized(content.toByteArray());
  }

  private static void write(FunctionType type, WasmWriter out) {
    out.u8(0x60).u32(type.parameters().size());
    type.parameters().forEach(t -> out.u8(t.code()));
    out.u32(type.results().size());
    type.results().forEach(t -> out.u8(t.code()));
  }

  private static void write(ImportPart part, WasmWriter out) {
    out.name(part.module()).name(part.name()).u8(part.kind().code());
    if (part.kind() == Kind.FUNCTION) {
      out.u32(part.typeIndex());
    } else {
      part.descriptor().write(out);
    }
  }

  static void write(Table table, WasmWriter out) {
    out.u8(table.type().code());
    limits(table.minimum(), table.maximum(), out);
  }

  static void write(Memory memory, WasmWriter out) {
    limits(memory.minimum(), memory.maximum(), out);
  }

  private static void limits(int minimum, @Nullable Integer maximum, WasmWriter out) {
    out.u8(maximum == null ? 0 : 1).u32(minimum);
    if (maximum != null) {
      out.u32(maximum);
    }
  }

  private static void write(Elements segment, WasmWriter out) {
    boolean active = (segment.flags() & 1) == 0;
    boolean explicit = (segment.flags() & 2) != 0;
    boolean expressions = (segment.flags() & 4) != 0;
    out.u32(segment.flags());
    if (active && explicit) {
      out.u32(segment.table());
    }
    out.bytes(Instruction.write(segment.offset()));
    if (!active || explicit) {
      out.u8(expressions ? segment.type().code() : 0);
    }
    out.u32(segment.functions().size());
    for (var item : segment.functions()) {
      if (expressions) {
        out.bytes(Instruction.write(item));
      } else {
        out.u32((int) item.get(0).a());
      }
    }
  }

  private static void write(Body body, WasmWriter out) {
    var content = new WasmWriter().u32(body.locals().size());
    body.locals().forEach(run -> content.u32(run.count()).u8(run.type().code()));
    body.code().write(content);
    out.sized(content.toByteArray());
  }

  private static void write(Data data, WasmWriter out) {
    if (data.offset().isEmpty()) {
      out.u32(1);
    } else if (data.memory() == 0) {
      out.u32(0);
    } else {
      out.u32(2).u32(data.memory());
    }
    out.bytes(Instruction.write(data.offset())).u32(data.bytes().size());
    data.bytes().write(out);
  }
}
