package io.proxywasm.maven.wasm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the WebAssembly encoding, every number as short as it can be. */
final class WasmWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  WasmWriter u8(int value) {
    out.write(value);
    return this;
  }

  WasmWriter u32(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
    return this;
  }

  WasmWriter signed(long value) {
    long rest = value;
    while (rest < -64 || rest > 63) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>= 7;
    }
    out.write((int) (rest & 0x7f));
    return this;
  }

  /** Writes the lowest bytes of a value, little endian. */
  WasmWriter fixed(long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >>> (8 * i)));
    }
    return this;
  }

  WasmWriter bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** Writes a length and then the bytes. */
  WasmWriter sized(byte[] bytes) {
    return u32(bytes.length).bytes(bytes);
  }

  WasmWriter name(String name) {
    return sized(name.getBytes(StandardCharsets.UTF_8));
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }
}
