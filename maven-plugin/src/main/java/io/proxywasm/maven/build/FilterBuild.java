package io.proxywasm.maven.build;

import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.CompileProgress;
import io.proxywasm.maven.teavm.CompileReport;
import io.proxywasm.maven.teavm.CompileRequest;
import io.proxywasm.maven.teavm.FilterCompiler;
import io.proxywasm.maven.wasm.CodeCheck;
import io.proxywasm.maven.wasm.Finding;
import io.proxywasm.maven.wasm.LinkCheck;
import io.proxywasm.maven.wasm.ModuleCleaner;
import io.proxywasm.maven.wasm.Symbols;
import io.proxywasm.maven.wasm.WasmModule;
import io.proxywasm.sdk.internal.build.ModuleRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Builds a filter's module, unless the last build already made it from the same. */
public final class FilterBuild {
  private final BuildRequest request;

  public FilterBuild(BuildRequest request) {
    this.request = request;
  }

  /**
   * Compiles, cleans up, checks and writes the module, its symbols and its record. Nothing at its
   * place is touched when that fails.
   *
   * @throws BuildException with a message for the filter's author
   * @throws IOException if a file cannot be read or written
   */
  public BuildResult build(CompileProgress progress) throws BuildException, IOException {
    String mainClass = MainClasses.choose(request.classesDirectory(), request.mainClass());
    var record = request.classesDirectory().resolve(ModuleRecord.RESOURCE);
    var state =
        new BuildState(
            request.workDirectory().resolve("last-build"),
            List.of(request.module(), request.symbols(), record));
    String inputs = inputs(mainClass);
    if (state.isCurrent(inputs)) {
      return new BuildResult(true, mainClass, Files.size(request.module()), List.of());
    }
    Files.createDirectories(request.workDirectory());
    Path compiled = request.workDirectory().resolve("compiled.wasm");
    Path compiledSymbols = request.workDirectory().resolve("compiled.symbols");
    CompileReport report = compile(mainClass, compiled, compiledSymbols, progress);
    byte[] raw = Files.readAllBytes(compiled);
    Symbols symbols = Symbols.read(compiledSymbols);
    refuse(CodeCheck.check(raw, symbols));
    byte[] module = ModuleCleaner.clean(raw, request.debug());
    refuse(LinkCheck.check(WasmModule.parse(module)));
    symbols.withBuild(Symbols.buildId(module)).write(request.symbols());
    replace(request.module(), module);
    ModuleRecord.write(request.classesDirectory(), request.module(), mainClass);
    state.store(inputs);
    return new BuildResult(false, mainClass, module.length, report.warnings());
  }

  private String inputs(String mainClass) throws IOException {
    var fingerprint = new Fingerprint().add(request.toolVersion()).add(mainClass);
    fingerprint.add(request.memory().toString()).add(String.valueOf(request.debug()));
    for (Path entry : request.classPath()) {
      fingerprint.add(entry);
    }
    return fingerprint.hex();
  }

  private CompileReport compile(
      String mainClass, Path module, Path symbols, CompileProgress progress) throws BuildException {
    var compile =
        new CompileRequest(
            mainClass,
            request.classPath(),
            module,
            symbols,
            request.memory().min(),
            request.memory().max(),
            request.debug());
    try {
      return new FilterCompiler().compile(compile, progress);
    } catch (CompileException e) {
      throw new BuildException(Advice.notCompilable(mainClass, e.getMessage()), e);
    }
  }

  private void refuse(List<Finding> findings) throws BuildException {
    if (!findings.isEmpty()) {
      throw new BuildException(
          Advice.linkErrors(request.module(), findings.stream().map(Object::toString).toList()));
    }
  }

  /** Moves the module into place whole: a proxy or a test may be about to read it. */
  private void replace(Path file, byte[] content) throws IOException {
    Path finished = request.workDirectory().resolve("finished.wasm");
    Files.write(finished, content);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.move(finished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
