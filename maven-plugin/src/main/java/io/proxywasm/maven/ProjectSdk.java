package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The libraries of a filter project, and whether the SDK among them fits this plugin. */
final class ProjectSdk {
  private final MavenProject project;
  private final String pluginVersion;

  ProjectSdk(MavenProject project, String pluginVersion) {
    this.project = project;
    this.pluginVersion = pluginVersion;
  }

  /** Refuses a project without the SDK, or with another version of it than the plugin's. */
  void check() throws BuildException {
    String sdk =
        project.getArtifacts().stream()
            .filter(artifact -> artifact.getGroupId().equals("io.proxywasm"))
            .filter(artifact -> artifact.getArtifactId().equals("proxy-wasm-sdk"))
            .map(Artifact::getBaseVersion)
            .findFirst()
            .orElseThrow(() -> new BuildException(Advice.noSdk(pluginVersion)));
    if (!sdk.equals(pluginVersion)) {
      throw new BuildException(Advice.versionMismatch(sdk, pluginVersion));
    }
  }

  /** Returns what the filter's classes can use at run time. */
  List<Path> dependencies() {
    return project.getArtifacts().stream()
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .filter(artifact -> isRuntime(artifact.getScope()))
        .map(artifact -> artifact.getFile().toPath())
        .toList();
  }

  private static boolean isRuntime(String scope) {
    return scope.equals(Artifact.SCOPE_COMPILE) || scope.equals(Artifact.SCOPE_RUNTIME);
  }
}
