package io.proxywasm.its;

import io.proxywasm.harness.Engine;
import io.proxywasm.harness.FilterHost;
import io.proxywasm.maven.teavm.CompileException;
import io.proxywasm.maven.teavm.CompileProgress;
import io.proxywasm.maven.teavm.CompileRequest;
import io.proxywasm.maven.teavm.FilterCompiler;
import io.proxywasm.maven.wasm.LinkCheck;
import io.proxywasm.maven.wasm.ModuleCleaner;
import io.proxywasm.maven.wasm.Symbols;
import io.proxywasm.maven.wasm.WasmModule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A filter of {@code filters}, compiled as the plugin compiles a release. */
public record TestModule(Class<?> mainClass, Path wasm, Symbols symbols) {
  private static final CompileProgress SILENT =
      new CompileProgress() {
        @Override
        public void phase(String name, int percent) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /** Compiles a filter. */
  public static TestModule of(Class<?> mainClass, int maxHeapBytes, Path folder)
      throws IOException, CompileException {
    var compiled = folder.resolve(mainClass.getSimpleName() + ".compiled.wasm");
    var symbols = folder.resolve(mainClass.getSimpleName() + ".symbols");
    var classPath =
        List.of(
            home(mainClass),
            home(io.proxywasm.sdk.Plugin.class),
            home(com.google.protobuf.Message.class),
            home(io.proxywasm.protos.Node.class));
    new FilterCompiler()
        .compile(
            new CompileRequest(
                mainClass.getName(), classPath, compiled, symbols, 1 << 20, maxHeapBytes, false),
            SILENT);
    byte[] module = ModuleCleaner.clean(Files.readAllBytes(compiled), false);
    var findings = LinkCheck.check(WasmModule.parse(module));
    if (!findings.isEmpty()) {
      throw new AssertionError(findings);
    }
    var wasm = folder.resolve(mainClass.getSimpleName() + ".wasm");
    Files.write(wasm, module);
    return new TestModule(mainClass, wasm, Symbols.read(symbols));
  }

  /** Puts the filter into a host: its classes, or this module. */
  public FilterHost host(Engine engine) {
    return switch (engine) {
      case JVM -> FilterHost.of(engine, mainClass);
      case CHICORY -> FilterHost.module(wasm);
    };
  }

  /** Returns the names of the functions that the module imports, or exports, with these letters. */
  public List<String> functions(String letters) throws IOException {
    var module = WasmModule.parse(Files.readAllBytes(wasm));
    return Stream.concat(
            module.imports().stream().map(WasmModule.Import::name),
            module.exports().stream().map(WasmModule.Export::name))
        .filter(name -> name.contains(letters))
        .toList();
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
