package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.json.RecordCheck;
import io.proxywasm.maven.teavm.json.RecordCodecs;
import io.proxywasm.maven.teavm.protobuf.Protobuf;
import io.proxywasm.maven.teavm.semantics.JavaSemantics;
import io.proxywasm.maven.teavm.speed.AllocationTransformer;
import io.proxywasm.maven.teavm.speed.ClassTests;
import io.proxywasm.maven.teavm.speed.EarlyInitialisers;
import io.proxywasm.maven.teavm.speed.StringConcatenation;
import java.util.List;
import org.teavm.backend.wasm.TeaVMWasmHost;
import org.teavm.backend.wasm.intrinsics.WasmIntrinsicFactory;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Makes TeaVM compile for a proxy.
 *
 * <p>Installed by {@link FilterCompiler} alone and not offered as a service, so that it never acts
 * on a build of someone else's.
 */
final class FilterTeaVMPlugin implements TeaVMPlugin {
  private final CompileRequest request;
  private final CallSites callSites;
  private final RecordCodecs records;
  private final ClassTests classTests;
  private final RunTimeExceptionsTransformer runTimeExceptions = new RunTimeExceptionsTransformer();

  FilterTeaVMPlugin(
      CompileRequest request, CallSites callSites, RecordCodecs records, ClassTests classTests) {
    this.request = request;
    this.callSites = callSites;
    this.records = records;
    this.classTests = classTests;
  }

  @Override
  public void install(TeaVMHost host) {
    Protobuf.install(host);
    JavaSemantics.install(host);
    StringConcatenation.install(host);
    transformers().forEach(host::add);
    host.add(new SuspensionCheck());
    host.add(new TcpCallbacks());
    host.add(new RecordCheck(records));
    host.add(RunTimeExceptionsTransformer.MAY_BE_THROWN, runTimeExceptions);
    host.add(RunTimeExceptionsTransformer.INITIALISER_FAILS, runTimeExceptions);
    intrinsics().forEach(host.getExtension(TeaVMWasmHost.class)::add);
  }

  private List<ClassHolderTransformer> transformers() {
    return List.of(
        new StartTransformer(request.mainClass()),
        new StackTraceElementTransformer(),
        new LastWordsTransformer(request.maxHeapBytes()),
        new MemoryStatisticsTransformer(),
        new HeapRoomTransformer(),
        new AllocationTransformer(),
        new EarlyInitialisers(),
        new LiteralsTransformer(),
        new CollectorTransformer(),
        new HeapGrowthTransformer(),
        new StaticRootsTransformer(),
        new HeldExceptionsTransformer(),
        runTimeExceptions);
  }

  private List<WasmIntrinsicFactory> intrinsics() {
    return List.of(callSites, classTests);
  }
}
