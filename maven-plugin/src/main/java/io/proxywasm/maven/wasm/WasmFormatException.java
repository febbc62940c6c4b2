package io.proxywasm.maven.wasm;

/**
 * Thrown for bytes that are no module this package can read; names the offset and what is wrong.
 */
public final class WasmFormatException extends IllegalArgumentException {
  WasmFormatException(int offset, String problem) {
    super("not a usable WebAssembly module: at offset 0x%x %s".formatted(offset, problem));
  }
}
