package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.build.BuildRequest;
import io.proxywasm.maven.build.FilterBuild;
import io.proxywasm.maven.build.SourceCompiler;
import io.proxywasm.maven.run.Recompile;
import io.proxywasm.maven.run.RunException;
import io.proxywasm.maven.run.RunFilter;
import io.proxywasm.maven.teavm.CompileProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Makes the module anew while it is served: javac first, then the build of the module. */
final class Rebuild implements Recompile {
  private final SourceCompiler sources;
  private final BuildRequest request;
  private final RunConfiguration configuration;
  private final CompileProgress progress;

  Rebuild(
      SourceCompiler sources,
      BuildRequest request,
      RunConfiguration configuration,
      CompileProgress progress) {
    this.sources = sources;
    this.request = request;
    this.configuration = configuration;
    this.progress = progress;
  }

  @Override
  public RunFilter recompile(Set<Path> changed) throws RunException {
    try {
      if (!changed.equals(Set.of(configuration.file()))) {
        sources.compile();
        new FilterBuild(request).build(progress);
      }
      return new RunFilter(request.module(), configuration.text());
    } catch (BuildException e) {
      throw new RunException(e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(e.toString(), e);
    }
  }
}
