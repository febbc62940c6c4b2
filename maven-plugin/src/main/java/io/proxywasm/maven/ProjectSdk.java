package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The libraries of a filter project, and whether ours among them fit this plugin. */
final class ProjectSdk {
  private static final String GROUP = "io.proxywasm";
  private static final String SDK = "proxy-wasm-sdk";
  private static final String HARNESS = "proxy-wasm-test-harness";

  private final MavenProject project;
  private final String pluginVersion;

  ProjectSdk(MavenProject project, String pluginVersion) {
    this.project = project;
    this.pluginVersion = pluginVersion;
  }

  /** Refuses a project without the SDK, or with a version of ours other than the plugin's. */
  void check() throws BuildException {
    String sdk =
        project.getArtifacts().stream()
            .filter(artifact -> artifact.getGroupId().equals(GROUP))
            .filter(artifact -> artifact.getArtifactId().equals(SDK))
            .map(Artifact::getBaseVersion)
            .findFirst()
            .orElseThrow(() -> new BuildException(Advice.noSdk(pluginVersion)));
    requirePluginVersion(SDK, sdk);
    // As declared: the artifacts of the test scope are not resolved yet when a filter is compiled.
    for (var dependency : project.getDependencies()) {
      if (dependency.getGroupId().equals(GROUP) && dependency.getArtifactId().equals(HARNESS)) {
        requirePluginVersion(HARNESS, dependency.getVersion());
      }
    }
  }

  private void requirePluginVersion(String library, String version) throws BuildException {
    if (!version.equals(pluginVersion)) {
      throw new BuildException(Advice.versionMismatch(library, version, pluginVersion));
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
