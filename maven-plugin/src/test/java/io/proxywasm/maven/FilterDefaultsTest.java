package io.proxywasm.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterDefaultsTest {
  @Test
  void setsTheJavaLevelWhereThereIsNone() {
    var project = new Properties();

    FilterDefaults.setRelease(project, new Properties());

    assertEquals("17", project.getProperty("maven.compiler.release"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"maven.compiler.release", "maven.compiler.source", "maven.compiler.target"})
  void leavesTheProjectsAndTheUsersOwnLevel(String property) {
    var set = new Properties();
    set.setProperty(property, "21");
    var project = new Properties();

    FilterDefaults.setRelease(project, set);
    assertNull(project.getProperty("maven.compiler.release"));

    FilterDefaults.setRelease(set, new Properties());
    assertEquals("21", set.getProperty(property));
    assertEquals(1, set.size());
  }

  @Test
  void publishesToNoMavenRepositoryUnlessAskedTo() {
    var project = new Properties();
    FilterDefaults.setDeploySkip(project, new Properties());
    assertEquals("true", project.getProperty("maven.deploy.skip"));

    var set = new Properties();
    set.setProperty("maven.deploy.skip", "false");
    FilterDefaults.setDeploySkip(set, new Properties());
    assertEquals("false", set.getProperty("maven.deploy.skip"));
    var other = new Properties();
    FilterDefaults.setDeploySkip(other, set);
    assertNull(other.getProperty("maven.deploy.skip"));
  }
}
