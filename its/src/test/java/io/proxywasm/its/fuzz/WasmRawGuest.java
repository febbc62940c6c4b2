package io.proxywasm.its.fuzz;

import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.ExportFunction;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.FunctionImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter's module, and imports that do what the host says. */
final class WasmRawGuest implements RawGuest {
  private final Map<Callback, ExportFunction> exports = new HashMap<>();
  private final List<Callback> callbacks = new ArrayList<>();

  private WasmRawGuest(WasmModule module, Instance instance) {
    for (int i = 0; i < module.exportSection().exportCount(); i++) {
      var name = module.exportSection().getExport(i).name();
      if (name.startsWith("proxy_on_")) {
        var type = instance.exportType(name);
        var callback = new Callback(AbiSignatures.javaName(name), type.params().size());
        callbacks.add(callback);
        exports.put(callback, instance.export(name));
      }
    }
  }

  static Engine of(Path file) {
    var module = Parser.parse(file);
    var machines = MachineFactoryCompiler.compile(module);
    return host -> {
      var instance =
          Instance.builder(module)
              .withMachineFactory(machines)
              .withImportValues(imports(module, host))
              .withStart(false)
              .build();
      instance.export("_initialize").apply();
      return new WasmRawGuest(module, instance);
    };
  }

  @Override
  public List<Callback> callbacks() {
    return callbacks;
  }

  @Override
  public int call(Callback callback, int[] arguments) {
    var values = new long[arguments.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments[i];
    }
    var results = exports.get(callback).apply(values);
    return results == null || results.length == 0 ? 0 : (int) results[0];
  }

  private static ImportValues imports(WasmModule module, RawHost host) {
    var values = ImportValues.builder();
    for (int i = 0; i < module.importSection().importCount(); i++) {
      var function = (FunctionImport) module.importSection().getImport(i);
      var type = module.typeSection().getType(function.typeIndex());
      values.addFunction(
          new HostFunction(
              function.module(),
              function.name(),
              type,
              (instance, arguments) -> {
                int result =
                    function.module().equals("env")
                        ? new RawCall(instance, arguments).answer(function.name(), host)
                        : Wasi.call(function.name(), instance, arguments);
                return type.returns().isEmpty() ? null : new long[] {result};
              }));
    }
    return values.build();
  }
}
