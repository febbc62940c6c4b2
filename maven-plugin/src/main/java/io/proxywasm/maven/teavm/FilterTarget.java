package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.semantics.InitialisersInTryBlocks;
import io.proxywasm.maven.teavm.speed.ClassTests;
import io.proxywasm.maven.teavm.speed.FewImplementations;
import io.proxywasm.maven.teavm.speed.RepeatedNullChecks;
import org.jspecify.annotations.Nullable;
import org.teavm.backend.wasm.TeaVMWasmHost;
import org.teavm.backend.wasm.WasmRuntimeType;
import org.teavm.backend.wasm.WasmTarget;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;
import org.teavm.model.analysis.ClassInference;
import org.teavm.model.lowlevel.Characteristics;
import org.teavm.model.optimization.InliningFilterFactory;
import org.teavm.vm.TeaVMTargetController;

/**
 * Compiles to linear-memory WebAssembly for a proxy, which knows WASI and a single thread.
 *
 * <p>Names an interface its superclass has already: TeaVM looks for it at the class itself.
 */
final class FilterTarget extends WasmTarget implements TeaVMWasmHost {
  /** Beyond so many classes of a receiver it is not asked which they are. */
  private static final int MAX_INFERRED = 8;

  private final ClassTests classTests;
  private @Nullable FewImplementations fewImplementations;
  private @Nullable Characteristics characteristics;
  private @Nullable ClassReaderSource classes;

  FilterTarget(CompileRequest request, ClassTests classTests) {
    this.classTests = classTests;
    setRuntimeType(WasmRuntimeType.WASI);
    setMinHeapSize(request.minHeapBytes());
    setMaxHeapSize(request.maxHeapBytes());
    setObfuscated(!request.debug());
  }

  /** Keeps monitors free of the code that waits for other threads. */
  @Override
  public boolean isAsyncSupported() {
    return false;
  }

  @Override
  public void setController(TeaVMTargetController controller) {
    super.setController(controller);
    classes = controller.getUnprocessedClassSource();
    characteristics = new Characteristics(classes);
    var dependencies = controller.getDependencyInfo();
    var inference =
        new ClassInference(
            dependencies,
            new ClassHierarchy(dependencies.getClassSource()),
            dependencies.getReachableClasses(),
            MAX_INFERRED);
    fewImplementations = new FewImplementations(dependencies, inference, classTests);
  }

  @Override
  public InliningFilterFactory getInliningFilter() {
    var lowLevel = super.getInliningFilter();
    return caller -> {
      var filter = lowLevel.createFilter(caller);
      return called -> !InitialisersInTryBlocks.isCalled(called) && filter.apply(called);
    };
  }

  @Override
  public void beforeInlining(Program program, MethodReader method) {
    super.beforeInlining(program, method);
    fewImplementations.apply(program, method.getReference());
  }

  @Override
  public void beforeOptimizations(Program program, MethodReader method) {
    RunTimeExceptionsTransformer.unmarkTryBlocks(program);
    super.beforeOptimizations(program, method);
    RepeatedNullChecks.drop(program);
  }

  @Override
  public void afterOptimizations(Program program, MethodReader method) {
    DanglingPhis.remove(program, method);
    InitialisersInTryBlocks.call(program, classes);
    EmptyTryBlocks.remove(program, characteristics);
    super.afterOptimizations(program, method);
  }
}
