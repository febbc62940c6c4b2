package io.proxywasm.its.cases;

import io.proxywasm.its.TestModule;
import io.proxywasm.maven.teavm.CompileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The filters of {@code io.proxywasm.its.filters}, each compiled once. */
final class Modules {
  private static final int MAX_HEAP = 16 << 20;

  private final Path folder;
  private final Map<String, Path> compiled = new HashMap<>();
  private final Map<String, Exception> failed = new HashMap<>();

  Modules(Path folder) {
    this.folder = folder;
  }

  Class<?> filter(String name) {
    try {
      return Class.forName("io.proxywasm.its.filters." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("There is no filter " + name + " in its/.../filters", e);
    }
  }

  Path module(String name) throws Exception {
    if (failed.containsKey(name)) {
      throw new IllegalStateException(name + " could not be compiled", failed.get(name));
    }
    Path module = compiled.get(name);
    if (module == null) {
      try {
        module = TestModule.of(filter(name), MAX_HEAP, folder).wasm();
      } catch (CompileException e) {
        failed.put(name, e);
        throw e;
      }
      compiled.put(name, module);
    }
    return module;
  }
}
