package io.proxywasm.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import java.util.Set;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ProjectSdkTest {
  private final MavenProject project = new MavenProject();

  @Test
  void refusesAProjectWithoutTheSdk() {
    assertRefused(Advice.noSdk("1.2.3"));
  }

  @Test
  void refusesAnSdkOfAnotherVersion() {
    useSdk("1.2.2");
    assertRefused(Advice.versionMismatch("proxy-wasm-sdk", "1.2.2", "1.2.3"));
  }

  @Test
  void refusesATestHarnessOfAnotherVersion() {
    useSdk("1.2.3");
    useHarness("1.2.4");
    assertRefused(Advice.versionMismatch("proxy-wasm-test-harness", "1.2.4", "1.2.3"));
  }

  @Test
  void acceptsOneVersionForAll() {
    useSdk("1.2.3");
    useHarness("1.2.3");
    assertDoesNotThrow(() -> new ProjectSdk(project, "1.2.3").check());
  }

  private void assertRefused(String message) {
    var thrown = assertThrows(BuildException.class, () -> new ProjectSdk(project, "1.2.3").check());
    assertEquals(message, thrown.getMessage());
  }

  private void useSdk(String version) {
    var handler = new DefaultArtifactHandler("jar");
    project.setArtifacts(
        Set.of(
            new DefaultArtifact(
                "io.proxywasm", "proxy-wasm-sdk", version, "compile", "jar", null, handler)));
  }

  private void useHarness(String version) {
    var dependency = new Dependency();
    dependency.setGroupId("io.proxywasm");
    dependency.setArtifactId("proxy-wasm-test-harness");
    dependency.setVersion(version);
    project.getDependencies().add(dependency);
  }
}
