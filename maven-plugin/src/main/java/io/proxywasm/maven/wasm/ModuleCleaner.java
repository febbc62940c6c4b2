package io.proxywasm.maven.wasm;

import io.proxywasm.maven.wasm.WasmModule.Export;
import io.proxywasm.maven.wasm.WasmModule.Kind;

/**
 * Turns a compiler's module into a filter's: Proxy-Wasm's exports alone, and no more code than they
 * need.
 */
public final class ModuleCleaner {
  private ModuleCleaner() {}

  /**
   * Cleans a module.
   *
   * <p>The export {@code _start} becomes {@code _initialize}, since the module goes on living after
   * it; exports the ABI does not know go, then what nothing reaches any more, and custom sections.
   * Cleaning a clean module changes nothing.
   *
   * @param keepNames whether functions keep their names and, with them, their identity: for debug
   *     builds
   * @throws WasmFormatException if the module is damaged or uses what not every host knows
   */
  public static byte[] clean(byte[] module, boolean keepNames) {
    var parts = ModuleParser.parse(module);
    keepFilterExports(parts);
    if (!keepNames) {
      parts.functionNames.clear();
    }
    DeadInstructions.drop(parts);
    ClassRanges.testInPlace(parts);
    DeadCode.drop(parts);
    ThrowFrames.defer(parts);
    CodeCheck.requireValid(parts);
    if (!keepNames) {
      CodeShrinker.shrink(parts);
      SmallFunctions.putInPlace(parts);
      DeadCode.drop(parts);
      Duplicates.merge(parts);
      FunctionOrder.sort(parts);
    }
    DataSegments.dropZeros(parts);
    return ModuleWriter.write(parts);
  }

  private static void keepFilterExports(ModuleParts parts) {
    boolean initialized =
        parts.exports.stream().anyMatch(e -> e.name().equals(ProxyWasmAbi.INITIALIZE));
    parts.exports.replaceAll(
        e ->
            e.name().equals(ProxyWasmAbi.START) && !initialized
                ? new Export(ProxyWasmAbi.INITIALIZE, e.kind(), e.index())
                : e);
    parts.exports.removeIf(
        e ->
            e.kind() == Kind.MEMORY
                ? !e.name().equals(ProxyWasmAbi.MEMORY)
                : !ProxyWasmAbi.CALLBACKS.containsKey(e.name())
                    || e.name().equals(ProxyWasmAbi.START));
  }
}
