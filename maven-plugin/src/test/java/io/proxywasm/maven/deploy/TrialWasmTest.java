package io.proxywasm.maven.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.run.Guest;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialWasmTest {
  @TempDir Path folder;

  private Release release(String name, String configuration) throws Exception {
    return Release.of(name, "1.0", Guest.in(folder), null, configuration, Map.of());
  }

  @Test
  void passesWhatStarts() throws Exception {
    Trial.run(release("guest", "one"), Surroundings.NONE);
  }

  @Test
  void tellsWhatTheFilterSaid() throws Exception {
    var broken = release("guest", "!one");
    var failure =
        assertThrows(BuildException.class, () -> Trial.run(broken, Surroundings.NONE)).getMessage();
    assertTrue(
        failure.startsWith(
            "guest 1.0 does not start with its configuration, so nothing was deployed: "),
        failure);
    assertTrue(failure.contains("[INFO] (not shown)"), failure);
    assertFalse(failure.contains("!one"), failure);
  }

  /** Builds' logs are read by many. */
  @Test
  void tellsNoValueOfTheConfiguration() throws Exception {
    var broken = release("guest", "!{\"password\": \"hunter2\"}");
    var failure =
        assertThrows(BuildException.class, () -> Trial.run(broken, Surroundings.NONE)).getMessage();
    assertFalse(failure.contains("hunter2"), failure);
  }

  @Test
  void takesNoNameThatATargetWouldNot() {
    var failure = assertThrows(BuildException.class, () -> release("My_Filter", ""));
    assertEquals(
        """
        A filter cannot be deployed as 'My_Filter': a name has up to 63 small letters, digits and '-' \
        within. Name it with -Dproxywasm.deploy.name=NAME.""",
        failure.getMessage());
  }
}
