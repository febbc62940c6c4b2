package io.proxywasm.maven.teavm;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.teavm.vm.BuildTarget;

/** Keeps what TeaVM writes in memory: a file appears only once the compilation succeeded. */
final class ModuleOutput implements BuildTarget {
  static final String NAME = "filter.wasm";

  private final ByteArrayOutputStream module = new ByteArrayOutputStream();

  @Override
  public OutputStream createResource(String fileName) {
    if (!fileName.equals(NAME)) {
      throw new IllegalArgumentException("TeaVM writes a file nobody asked for: " + fileName);
    }
    return module;
  }

  byte[] module() {
    return module.toByteArray();
  }
}
