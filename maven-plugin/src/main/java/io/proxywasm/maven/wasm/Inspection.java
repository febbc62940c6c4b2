package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.WasmModule.Kind;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shows what is in a module as text: sections, memory, imports, exports, size by Java package. */
public final class Inspection {
  private static final int PAGE_KIB = 64;

  private final WasmModule module;
  private final StringBuilder out = new StringBuilder();

  private Inspection(WasmModule module) {
    this.module = module;
  }

  /**
   * Renders a module's contents.
   *
   * @param symbols the build's symbols, which tell the full package names; null when there are none
   */
  public static String render(WasmModule module, @Nullable Symbols symbols) {
    var inspection = new Inspection(module);
    inspection.sections();
    inspection.memory();
    inspection.imports();
    inspection.exports();
    inspection.packages(symbols);
    return inspection.out.toString();
  }

  private void sections() {
    title("Sections (bytes)");
    for (var section : module.sections()) {
      number(section.size(), section.id() == 0 ? "custom: " + section.name() : section.name());
    }
  }

  private void memory() {
    title("Memory");
    var memory = module.memory();
    if (memory == null) {
      line("none of its own");
      return;
    }
    line("%,d KiB at start".formatted((long) memory.minimum() * PAGE_KIB));
    line(
        memory.maximum() == null
            ? "grows without a bound"
            : "grows to %,d KiB".formatted((long) memory.maximum() * PAGE_KIB));
  }

  private void imports() {
    title("Imports");
    for (var part : module.imports()) {
      var type = part.type() == null ? part.kind() : part.type();
      line(part.module() + "." + part.name() + "  " + type);
    }
  }

  private void exports() {
    title("Exports");
    for (var export : module.exports()) {
      boolean function = export.kind() == Kind.FUNCTION;
      line(export.name() + "  " + (function ? module.functionType(export.index()) : export.kind()));
    }
  }

  private void packages(@Nullable Symbols symbols) {
    title("Code by Java package (bytes)");
    var names = module.functionNames();
    if (names.isEmpty()) {
      line("unknown: a release build has no function names; inspect a debug build");
      return;
    }
    var packages = new JavaPackages(symbols);
    Map<String, Integer> sizes = new TreeMap<>();
    for (int function = 0; function < module.functionCount(); function++) {
      sizes.merge(
          packages.of(names.getOrDefault(function, "")),
          module.functionSize(function),
          Integer::sum);
    }
    sizes.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> number(entry.getValue(), entry.getKey()));
  }

  private void title(String title) {
    out.append(out.isEmpty() ? "" : "\n").append(title).append('\n');
  }

  private void number(int number, String what) {
    line("%,9d  %s".formatted(number, what));
  }

  private void line(String text) {
    out.append("  ").append(text).append('\n');
  }
}
