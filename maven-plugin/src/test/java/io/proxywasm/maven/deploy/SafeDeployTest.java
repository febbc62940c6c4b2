package io.proxywasm.maven.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafeDeployTest {
  private final FakeTarget target = new FakeTarget();
  private final List<String> log = new ArrayList<>();
  private final SafeDeploy safely =
      new SafeDeploy(target, Duration.ofSeconds(1), log::add, InstantSource.fixed(Instant.EPOCH));

  private Deployment deploy(String version) throws Exception {
    return safely.deploy(
        new Release("guest", version, Path.of("guest.wasm"), "sha256:0", null, "", Map.of()));
  }

  private String failure(String version) {
    return assertThrows(BuildException.class, () -> deploy(version)).getMessage();
  }

  @Test
  void bringsAppliesAndWaitsBeforeItTidies() throws Exception {
    deploy("1");
    assertEquals(
        List.of("lock guest", "stage 1", "apply 1", "await 1", "tidy 1", "unlock guest"),
        target.asked);
    assertEquals(List.of("Applying 1 to fake, where nothing was before"), log);
    deploy("2");
    assertEquals("Applying 2 to fake, where 1 serves", log.get(1));
  }

  @Test
  void putsBackWhatServed() throws Exception {
    deploy("1");
    target.asked.clear();
    target.failing.add("await 2");
    assertEquals("2 does not serve in fake: no await 2\n1 was put back and serves.", failure("2"));
    assertEquals(
        List.of(
            "lock guest", "stage 2", "apply 2", "await 2", "apply 1", "await 1", "unlock guest"),
        target.asked);
    assertEquals("1", target.there.current().id());
  }

  @Test
  void takesTheFirstOneAwayAgain() throws Exception {
    target.failing.add("await 1");
    assertEquals("1 does not serve in fake: no await 1\nIt was taken away again.", failure("1"));
    assertEquals(
        List.of("lock guest", "stage 1", "apply 1", "await 1", "undeploy guest", "unlock guest"),
        target.asked);
  }

  @Test
  void changesNothingBackWhereNothingChanged() throws Exception {
    deploy("1");
    target.asked.clear();
    target.failing.add("apply 2");
    assertEquals(
        "2 does not serve in fake: no apply 2\nNothing was changed: 1 serves.", failure("2"));
    assertEquals(List.of("lock guest", "stage 2", "apply 2", "unlock guest"), target.asked);
  }

  @Test
  void saysWhenPuttingBackFailsToo() throws Exception {
    deploy("1");
    target.failing.addAll(List.of("await 2", "apply 1"));
    assertEquals(
        """
        2 does not serve in fake: no await 2
        What was there before, 1, could not be put back: no apply 1""",
        failure("2"));
  }

  @Test
  void stagesNothingWhileAnotherBuildDeploys() {
    target.failing.add("lock guest");
    assertEquals("no lock guest", failure("1"));
    assertEquals(List.of("lock guest"), target.asked);
  }

  @Test
  void goesBack() throws Exception {
    deploy("1");
    deploy("2");
    deploy("3");
    target.asked.clear();
    assertEquals("2", safely.rollback("guest").current().id());
    assertEquals(
        List.of("check guest", "lock guest", "apply 2", "await 2", "tidy 2", "unlock guest"),
        target.asked);
    assertEquals("1", safely.rollback("guest").current().id());
    var failure = assertThrows(BuildException.class, () -> safely.rollback("guest"));
    assertEquals(
        "There is nothing before 1 that guest in fake could go back to.", failure.getMessage());
  }

  @Test
  void keepsWhatServesWhenGoingBackFails() throws Exception {
    deploy("1");
    deploy("2");
    target.failing.add("await 1");
    var failure = assertThrows(BuildException.class, () -> safely.rollback("guest"));
    assertEquals(
        "1 does not serve in fake: no await 1\n2 was put back and serves.", failure.getMessage());
  }

  @Test
  void namesWhatIsThereWhenAskedForAnother() throws Exception {
    var none = assertThrows(BuildException.class, () -> safely.undeploy("guest"));
    assertEquals(
        """
        There is no guest in fake; nothing was deployed there. Another name is given with \
        -Dproxywasm.deploy.name=NAME.""",
        none.getMessage());
    deploy("1");
    var other = assertThrows(BuildException.class, () -> safely.rollback("gest"));
    assertEquals(
        """
        There is no gest in fake; there are: guest. Another name is given with \
        -Dproxywasm.deploy.name=NAME.""",
        other.getMessage());
  }
}
