package io.proxywasm.maven.teavm;

import io.proxywasm.maven.teavm.json.RecordCodecs;
import io.proxywasm.maven.teavm.semantics.JavaSemantics;
import io.proxywasm.maven.teavm.speed.ClassTests;
import io.proxywasm.maven.wasm.Symbols;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.PreOptimizingClassHolderSource;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.vm.TeaVM;
import org.teavm.vm.TeaVMBuilder;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Compiles a filter's class files to a WebAssembly module. */
public final class FilterCompiler {
  /** Holds the functions a proxy calls; its {@code @Export} methods become the module's exports. */
  private static final List<String> ENTRY_CLASSES = List.of("io.proxywasm.sdk.teavm.Exports");

  private final List<String> entryClasses;

  public FilterCompiler() {
    this(ENTRY_CLASSES);
  }

  /** Exports the {@code @Export} methods of these classes, where they are on the class path. */
  FilterCompiler(List<String> entryClasses) {
    this.entryClasses = entryClasses;
  }

  /**
   * Compiles, and writes module and symbols only when all went well.
   *
   * @throws CompileException if the request is not sound, the code needs what does not exist in a
   *     proxy, or a file cannot be read or written
   */
  public CompileReport compile(CompileRequest request, CompileProgress progress)
      throws CompileException {
    RequestCheck.check(request);
    var output = new ModuleOutput();
    var callSites = new CallSites();
    var classTests = new ClassTests();
    try (var resources = ResourceProvider.ofClassPath(CompilePath.of(request.classPath()))) {
      var references = new ReferenceCache();
      var records = new RecordCodecs(resources);
      var classes = JavaSemantics.classes(resources, records, references);
      RequestCheck.checkMain(request.mainClass(), classes);
      var vm =
          newVm(
              request,
              resources,
              new PreOptimizingClassHolderSource(new CopiesInTryBlocks(classes)),
              references,
              classTests);
      vm.setProgressListener(new ProgressAdapter(progress));
      vm.installPlugins();
      new FilterTeaVMPlugin(request, callSites, records, classTests).install(vm);
      vm.setEntryPoint(request.mainClass());
      for (var entry : entryClasses) {
        if (classes.get(entry) != null) {
          vm.preserveType(entry);
        }
      }
      vm.build(output, ModuleOutput.NAME);
      checkResult(request, vm, output);
    } catch (RuntimeException | AssertionError e) {
      throw new CompileException(
          "the compiler failed, which is a defect of it or a class file it cannot read: " + e, e);
    }
    var module = output.module();
    write(request.module(), file -> Files.write(file, module));
    var symbols = new Symbols(Symbols.buildId(module), callSites.symbols());
    write(request.symbols(), symbols::write);
    return new CompileReport(module.length, List.of());
  }

  private static void checkResult(CompileRequest request, TeaVM vm, ModuleOutput output)
      throws CompileException {
    if (vm.wasCancelled()) {
      throw new CompileException("the compilation was cancelled");
    }
    var chains =
        new CallChains(vm.getDependencyInfo().getCallGraph(), new UserClasses(request.classPath()));
    var missing = vm.getProblemProvider().getSevereProblems();
    var problems =
        missing.isEmpty()
            ? new UnofferedImports(chains)
                .of(output.module(), vm.getMethods(), vm.getDependencyClassSource())
            : new MissingItems(chains).of(missing);
    if (!problems.isEmpty()) {
      throw new CompileException(ProblemReport.of(problems));
    }
  }

  private static TeaVM newVm(
      CompileRequest request,
      ResourceProvider resources,
      ClassReaderSource classes,
      ReferenceCache references,
      ClassTests classTests) {
    var vm =
        new TeaVMBuilder(new FilterTarget(request, classTests))
            .setReferenceCache(references)
            .setClassLoader(FilterCompiler.class.getClassLoader())
            .setClassSource(classes)
            .setResourceProvider(resources)
            .setDependencyAnalyzerFactory(OrderedAnalyzer::new)
            .setObfuscated(false)
            .build();
    // FULL inlines more but attributes stack frames to the wrong methods.
    vm.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    return vm;
  }

  private interface Writer {
    void write(Path file) throws IOException;
  }

  private static void write(Path file, Writer content) throws CompileException {
    try {
      var folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      content.write(file);
    } catch (IOException e) {
      throw new CompileException("cannot write " + file + ": " + e, e);
    }
  }
}
