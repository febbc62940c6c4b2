package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.build.BuildRequest;
import io.proxywasm.maven.build.BuildResult;
import io.proxywasm.maven.build.FilterBuild;
import io.proxywasm.maven.build.MemoryBounds;
import io.proxywasm.maven.schema.ConfigurationSchema;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the filter to WebAssembly and checks that every proxy can load the module. Does nothing
 * when neither the filter, its libraries nor the parameters have changed.
 */
@Mojo(
    name = "compile",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public class CompileMojo extends FilterMojo {
  /**
   * The class whose {@code main} registers the filter. Found by itself when there is only one class
   * with a main method.
   */
  @Parameter(property = "proxywasm.mainClass")
  private @Nullable String mainClass;

  /** The heap a filter's VM starts with; a number of bytes, or for instance {@code 512 KiB}. */
  @Parameter(property = "proxywasm.memory.min", defaultValue = "1 MiB")
  private String memoryMin;

  /**
   * The heap a filter's VM can grow to before it fails with out of memory. A proxy runs one VM per
   * worker thread.
   */
  @Parameter(property = "proxywasm.memory.max", defaultValue = "128 MiB")
  private String memoryMax;

  /** Keeps readable function names in the module, for profilers and debuggers; larger by half. */
  @Parameter(property = "proxywasm.debug", defaultValue = "false")
  private boolean debug;

  /**
   * The record class that the schema describes. Found by itself when the filter reads its
   * configuration into one record, with {@code configuration.json().to(Settings.class)}.
   */
  @Parameter(property = "proxywasm.configurationRecord")
  private @Nullable String configurationRecord;

  /** Skips this goal. */
  @Parameter(property = "proxywasm.compile.skip", defaultValue = "false")
  private boolean skipCompile;

  @Override
  boolean skipGoal() {
    return skipCompile;
  }

  @Override
  void run() throws BuildException, IOException {
    BuildRequest request = request();
    var progress = new LoggedProgress(getLog());
    BuildResult result = new FilterBuild(request).build(progress);
    writeSchema(request);
    Path written = project.getBasedir().toPath().relativize(request.module());
    if (result.upToDate()) {
      getLog().info("Nothing to compile - " + written + " is up to date");
      return;
    }
    result.warnings().forEach(getLog()::warn);
    getLog()
        .info(
            "Compiled "
                + result.mainClass()
                + " to "
                + written
                + ", "
                + Text.bytes(result.bytes()));
  }

  private void writeSchema(BuildRequest request) throws BuildException, IOException {
    var records =
        new ConfigurationSchema(schema.toPath()).write(request.classPath(), configurationRecord);
    if (records.size() > 1) {
      getLog()
          .info(
              "No schema of the configuration, which is read as "
                  + String.join(" and as ", records)
                  + ": name one with <configurationRecord>");
    }
  }

  /** Makes the request for a build of this project. */
  BuildRequest request() throws BuildException {
    var sdk = new ProjectSdk(project, pluginVersion());
    sdk.check();
    Path target = Path.of(project.getBuild().getDirectory());
    return new BuildRequest(
        mainClass,
        Path.of(project.getBuild().getOutputDirectory()),
        sdk.dependencies(),
        module.toPath(),
        symbols.toPath(),
        target.resolve("proxy-wasm"),
        MemoryBounds.parse(memoryMin, memoryMax),
        debug,
        pluginVersion());
  }
}
