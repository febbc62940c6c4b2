package io.proxywasm.maven.wasm;

import java.util.Locale;

/** A type of WebAssembly values. */
public enum ValueType {
  I32(0x7f),
  I64(0x7e),
  F32(0x7d),
  F64(0x7c),
  V128(0x7b),
  FUNCREF(0x70),
  EXTERNREF(0x6f);

  private final int code;

  ValueType(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static ValueType read(WasmReader in) {
    int offset = in.position();
    int code = in.u8("a value type");
    for (var type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new WasmFormatException(
        offset,
        "is value type 0x%x, which linear-memory WebAssembly does not have (WasmGC modules are not supported)"
            .formatted(code));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
