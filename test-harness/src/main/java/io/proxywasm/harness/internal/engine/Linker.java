package io.proxywasm.harness.internal.engine;

import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ImportSection;
import com.dylibso.chicory.wasm.types.ValType;
import io.proxywasm.harness.HostFailure;
import io.proxywasm.harness.internal.host.HostCalls;
import io.proxywasm.harness.internal.host.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a module exactly what it imports, and refuses what no proxy offers. */
final class Linker {
  private static final int WASI_FAULT = 21;

  private final String name;
  private final WasmModule module;
  private final String allocator;
  private final HostCalls host;
  private final Map<String, Import> abi = new HashMap<>();
  private final Map<String, Import> wasi = new HashMap<>();

  Linker(String name, WasmModule module, Set<String> exports, HostCalls host) {
    this.name = name;
    this.module = module;
    this.allocator = exports.contains("malloc") ? "malloc" : "proxy_on_memory_allocate";
    this.host = host;
    Import.Table table = Import.into(abi);
    HeaderImports.addTo(table, host);
    BufferImports.addTo(table, host);
    StreamImports.addTo(table, host);
    SystemImports.addTo(table, host);
    TickImports.addTo(table, host);
    CalloutImports.addTo(table, host);
    ForeignImports.addTo(table, host);
    GrpcImports.addTo(table, host);
    MetricImports.addTo(table, host);
    SharedImports.addTo(table, host);
    WasiImports.addTo(Import.into(wasi), host);
  }

  ImportValues imports() {
    ImportValues.Builder values = ImportValues.builder();
    ImportSection section = module.importSection();
    for (int i = 0; i < section.importCount(); i++) {
      com.dylibso.chicory.wasm.types.Import wanted = section.getImport(i);
      if (!(wanted instanceof FunctionImport function)) {
        throw failure(wanted, "which is no function");
      }
      values.addFunction(link(function));
    }
    return values.build();
  }

  private HostFunction link(FunctionImport wanted) {
    Import offered = find(wanted);
    if (offered == null) {
      throw failure(
          wanted, "which no proxy offers. Find who calls it with: mvn proxy-wasm:inspect");
    }
    FunctionType type = module.typeSection().getType(wanted.typeIndex());
    String signature = letters(type.params()) + ":" + letters(type.returns());
    if (!signature.equals(offered.signature())) {
      throw failure(
          wanted, "with signature " + signature + "; proxies offer it with " + offered.signature());
    }
    boolean hasResult = !type.returns().isEmpty();
    boolean isAbi = abi.containsValue(offered);
    int fault = isAbi ? Status.INVALID_MEMORY_ACCESS : WASI_FAULT;
    boolean tracedHere = !isAbi && hasResult && !wanted.name().equals("fd_write");
    return new HostFunction(
        wanted.module(),
        wanted.name(),
        type,
        (instance, arguments) -> {
          int result;
          try {
            result = offered.body().call(new ImportCall(instance, allocator, host, arguments));
            if (tracedHere) {
              host.calledWasi(wanted.name(), result);
            }
          } catch (ImportCall.OutOfBounds e) {
            result = host.fault(wanted.name(), e.getMessage(), fault);
          }
          return hasResult ? new long[] {result} : null;
        });
  }

  private @Nullable Import find(FunctionImport wanted) {
    return switch (wanted.module()) {
      case "env" -> abi.get(wanted.name());
      case "wasi_snapshot_preview1", "wasi_unstable" -> wasi.get(wanted.name());
      default -> null;
    };
  }

  private HostFailure failure(com.dylibso.chicory.wasm.types.Import wanted, String problem) {
    return new HostFailure(
        "The module "
            + name
            + " imports "
            + wanted.module()
            + "."
            + wanted.name()
            + ", "
            + problem
            + ".");
  }

  private static String letters(List<ValType> types) {
    StringBuilder letters = new StringBuilder();
    for (ValType type : types) {
      letters.append(type.equals(ValType.I32) ? 'i' : type.equals(ValType.I64) ? 'I' : '?');
    }
    return letters.toString();
  }
}
