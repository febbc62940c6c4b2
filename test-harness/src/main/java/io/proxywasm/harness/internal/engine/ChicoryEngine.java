package io.proxywasm.harness.internal.engine;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.types.Export;
import com.dylibso.chicory.wasm.types.ExportSection;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.internal.host.Guest;
import io.proxywasm.harness.internal.host.GuestStarter;
import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.sdk.internal.jvm.GuestFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** Runs a filter's module in Chicory, compiled to JVM bytecode. */
public final class ChicoryEngine implements GuestStarter {
  private static final String ABI_MARKER = "proxy_abi_version_0_";

  private final String name;
  private final CompiledModules.Compiled compiled;
  private final Set<String> exports;
  private final SchemaBeside schema;

  /** Makes the engine of a module file; the same bytes are compiled once per process. */
  public ChicoryEngine(Path file) {
    this.name = file.toString();
    this.schema = SchemaBeside.of(file);
    try {
      this.compiled = CompiledModules.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new HostFailure("The module " + file + " cannot be read: " + e, e);
    } catch (ChicoryException e) {
      throw new HostFailure(file + " is not a valid wasm module: " + e.getMessage(), e);
    }
    this.exports = exportsOf(compiled.module().exportSection());
    require(
        exports.stream().anyMatch(export -> export.startsWith(ABI_MARKER)),
        "exports none of proxy_abi_version_0_1_0, _0_2_0, _0_2_1, so no proxy takes it for a"
            + " filter. Build it with proxy-wasm-maven-plugin: mvn process-classes");
    require(
        exports.contains("malloc") || exports.contains("proxy_on_memory_allocate"),
        "exports neither malloc nor proxy_on_memory_allocate, which the proxy needs to pass values"
            + " in. Build it with proxy-wasm-maven-plugin: mvn process-classes");
  }

  @Override
  public Guest start(HostCalls host) {
    Instance instance;
    try {
      // build() initialises; to initialise again would run the start section twice.
      instance =
          Instance.builder(compiled.module())
              .withMachineFactory(compiled.machines())
              .withImportValues(new Linker(name, compiled.module(), exports, host).imports())
              .withStart(false)
              .build();
    } catch (ChicoryException e) {
      throw new HostFailure("The module " + name + " cannot be started: " + e.getMessage(), e);
    }
    GuestFunctions callbacks = new ChicoryGuest(instance, exports);
    return new Guest() {
      @Override
      public GuestFunctions callbacks() {
        return callbacks;
      }

      @Override
      public OptionalInt memoryPages() {
        return OptionalInt.of(instance.memory().pages());
      }
    };
  }

  @Override
  public void configured(byte[] configuration) {
    schema.requireTaking(configuration);
  }

  private void require(boolean condition, String problem) {
    if (!condition) {
      throw new HostFailure("The module " + name + " " + problem);
    }
  }

  private static Set<String> exportsOf(ExportSection section) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < section.exportCount(); i++) {
      Export export = section.getExport(i);
      names.add(export.name());
    }
    return names;
  }
}
