package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes the module the project's artifact, so that {@code install} and other projects find it. */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends FilterMojo {
  /** Skips this goal. */
  @Parameter(property = "proxywasm.package.skip", defaultValue = "false")
  private boolean skipPackage;

  @Override
  boolean skipGoal() {
    return skipPackage;
  }

  @Override
  void run() throws BuildException {
    if (!module.isFile()) {
      throw new BuildException(Advice.noModule(module.toPath()));
    }
    project.getArtifact().setFile(module);
  }
}
