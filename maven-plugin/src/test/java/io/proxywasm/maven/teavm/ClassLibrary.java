package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.json.RecordCodecs;
import io.proxywasm.maven.teavm.semantics.JavaSemantics;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.function.Function;
import org.teavm.backend.wasm.WasmTarget;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.PreOptimizingClassHolderSource;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.vm.TeaVMBuilder;

/** Looks into the class library that filters are linked with, all corrections included. */
public final class ClassLibrary {
  private ClassLibrary() {}

  /** Returns what a function finds out; the compiler's class source is valid during the call. */
  public static <T> T inspect(Class<?> anyMain, Function<ClassReaderSource, T> inspection) {
    var results = new ArrayList<T>();
    try (var resources = ResourceProvider.ofClassPath(CompilePath.of(TestModule.classPath()))) {
      var references = new ReferenceCache();
      var vm =
          new TeaVMBuilder(new WasmTarget())
              .setReferenceCache(references)
              .setClassSource(
                  new PreOptimizingClassHolderSource(
                      JavaSemantics.classes(resources, new RecordCodecs(resources), references)))
              .setResourceProvider(resources)
              .build();
      vm.installPlugins();
      JavaSemantics.install(vm);
      vm.add(
          new AbstractDependencyListener() {
            @Override
            public void started(DependencyAgent agent) {
              results.add(inspection.apply(agent.getClassSource()));
            }
          });
      vm.setEntryPoint(anyMain.getName());
      vm.build(name -> OutputStream.nullOutputStream(), "unused.wasm");
    }
    return results.get(0);
  }
}
