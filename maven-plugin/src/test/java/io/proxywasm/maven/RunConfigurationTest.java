package io.proxywasm.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunConfigurationTest {
  @TempDir Path project;

  @Test
  void readsTheProjectsFileAsItIsNow() throws Exception {
    var configuration = new RunConfiguration(project, null, "proxywasm.run.config");
    assertEquals("", configuration.text());

    Files.writeString(project.resolve("config.json"), "{\"greeting\": \"grüß dich\"}");
    assertEquals("{\"greeting\": \"grüß dich\"}", configuration.text());
  }

  @Test
  void refusesANamedFileThatIsMissing() {
    Path absent = project.resolve("absent.json");
    var configuration = new RunConfiguration(project, absent.toFile(), "proxywasm.run.config");

    var e = assertThrows(BuildException.class, configuration::text);

    assertEquals(
        "Cannot read the configuration "
            + absent
            + ". Name an existing file with -Dproxywasm.run.config=FILE.",
        e.getMessage());
  }
}
