package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.wasm.Finding;
import io.proxywasm.maven.wasm.Inspection;
import io.proxywasm.maven.wasm.LinkCheck;
import io.proxywasm.maven.wasm.Symbols;
import io.proxywasm.maven.wasm.WasmFormatException;
import io.proxywasm.maven.wasm.WasmModule;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints what is in the module: sections, memory, imports, exports, size by Java package, and what
 * keeps a proxy from loading it. Takes any module, {@code -Dproxywasm.module=FILE}.
 */
@Mojo(name = "inspect", threadSafe = true)
public final class InspectMojo extends FilterMojo {
  /** Skips this goal. */
  @Parameter(property = "proxywasm.inspect.skip", defaultValue = "false")
  private boolean skipInspect;

  @Override
  boolean skipGoal() {
    return skipInspect;
  }

  @Override
  void run() throws BuildException, IOException {
    if (!module.isFile()) {
      throw new BuildException(Advice.noModule(module.toPath()));
    }
    byte[] bytes = Files.readAllBytes(module.toPath());
    WasmModule parsed;
    try {
      parsed = WasmModule.parse(bytes);
    } catch (WasmFormatException e) {
      throw new BuildException(Advice.noWasm(module.toPath(), e.getMessage()), e);
    }
    getLog().info(module + ", " + Text.bytes(bytes.length));
    Inspection.render(parsed, symbolsOf(bytes)).lines().forEach(getLog()::info);
    var findings = LinkCheck.check(parsed);
    for (Finding finding : findings) {
      getLog().warn(finding.toString());
    }
    if (findings.isEmpty()) {
      getLog().info("Every import and export is one that proxies know.");
    }
  }

  /** Returns the symbols, if they are there and of this very module. */
  private @Nullable Symbols symbolsOf(byte[] bytes) throws IOException {
    if (!symbols.isFile()) {
      return null;
    }
    Symbols read = Symbols.read(symbols.toPath());
    return read.belongTo(bytes) ? read : null;
  }
}
