package io.proxywasm.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Makes the module the project's artifact, so that {@code install} and other projects find it. */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends AbstractMojo {
  /** The module to package. */
  @Parameter(
      property = "proxywasm.module",
      defaultValue = "${project.build.directory}/${project.artifactId}.wasm")
  private File module;

  /** Skips this goal. */
  @Parameter(property = "proxywasm.package.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Override
  public void execute() throws MojoFailureException {
    if (skip) {
      getLog().info("Packaging the module is skipped (proxywasm.package.skip).");
      return;
    }
    project.getArtifact().setFile(module);
  }
}
