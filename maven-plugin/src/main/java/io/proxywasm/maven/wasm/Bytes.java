package io.proxywasm.maven.wasm;

import java.util.Arrays;

/** Unchangeable bytes with a value's equality. */
final class Bytes {
  static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] array;

  /** Wraps an array that its maker does not change any more. */
  Bytes(byte[] array) {
    this.array = array;
  }

  int size() {
    return array.length;
  }

  byte at(int index) {
    return array[index];
  }

  Bytes slice(int from, int to) {
    return new Bytes(Arrays.copyOfRange(array, from, to));
  }

  WasmReader reader(int base) {
    return new WasmReader(array, base);
  }

  void write(WasmWriter out) {
    out.bytes(array);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(array);
  }
}
