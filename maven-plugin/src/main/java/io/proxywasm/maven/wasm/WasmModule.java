package io.proxywasm.maven.wasm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parsed WebAssembly module, read only.
 *
 * <p>Linear-memory modules of WebAssembly 1.0 and its small extensions are understood; functions
 * are numbered with the imported ones first, as in the binary.
 */
public final class WasmModule {
  private final ModuleParts parts;

  /** What an import or export is. */
  public enum Kind {
    FUNCTION(0),
    TABLE(1),
    MEMORY(2),
    GLOBAL(3);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An import.
   *
   * @param type the function's type; null for anything but a function
   */
  public record Import(String module, String name, Kind kind, @Nullable FunctionType type) {}

  /**
   * An export.
   *
   * @param index the exported thing's number among its kind
   */
  public record Export(String name, Kind kind, int index) {}

  /**
   * A section of the binary.
   *
   * @param name the section's kind; a custom section's own name
   * @param size bytes of its content, without id and length
   */
  public record Section(int id, String name, int offset, int size) {}

  /**
   * A memory's bounds in pages of 64 KiB.
   *
   * @param maximum null when the memory may grow without a bound of its own
   */
  public record Memory(int minimum, @Nullable Integer maximum) {}

  WasmModule(ModuleParts parts) {
    this.parts = parts;
  }

  /**
   * Parses a module.
   *
   * @throws WasmFormatException if the bytes are cut off, damaged, or use what is not known here;
   *     the message names the offset
   */
  public static WasmModule parse(byte[] module) {
    return new WasmModule(ModuleParser.parse(module));
  }

  /** Returns the imports in order. */
  public List<Import> imports() {
    return parts.imports.stream()
        .map(i -> new Import(i.module(), i.name(), i.kind(), importType(i)))
        .toList();
  }

  private @Nullable FunctionType importType(ModuleParts.ImportPart part) {
    return part.kind() == Kind.FUNCTION ? parts.types.get(part.typeIndex()) : null;
  }

  /** Returns the exports in order. */
  public List<Export> exports() {
    return List.copyOf(parts.exports);
  }

  /** Returns the sections in order. */
  public List<Section> sections() {
    return List.copyOf(parts.sections);
  }

  /** Returns the memory the module defines; null when it imports it or has none. */
  public @Nullable Memory memory() {
    return parts.memories.isEmpty() ? null : parts.memories.get(0);
  }

  /** Returns the number of functions, imported ones included. */
  public int functionCount() {
    return parts.importedFunctions() + parts.code.size();
  }

  /**
   * Returns a function's type.
   *
   * @throws IndexOutOfBoundsException if there is no such function
   */
  public FunctionType functionType(int function) {
    return parts.types.get(parts.typeIndex(function));
  }

  /** Returns the bytes a function's body takes in the binary; 0 for an imported one. */
  public int functionSize(int function) {
    int defined = function - parts.importedFunctions();
    return defined < 0 ? 0 : parts.code.get(defined).size();
  }

  /** Returns the function names of the name section by function; empty in a release build. */
  public Map<Integer, String> functionNames() {
    return Map.copyOf(parts.functionNames);
  }
}
