package io.proxywasm.maven.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeploymentTest {
  private static Revision revision(String id) {
    return new Revision(id, id, "sha256:" + id, Instant.EPOCH, "content of " + id);
  }

  private static List<String> ids(Deployment deployment) {
    return deployment.history().stream().map(Revision::id).toList();
  }

  @Test
  void keepsWhatWasBeforeTheLatestFirst() {
    var deployment = Deployment.first("greeter", revision("1"));
    for (String id : List.of("2", "3", "4", "5", "6", "7")) {
      deployment = deployment.followedBy(revision(id));
    }
    assertEquals("7", deployment.current().id());
    assertEquals(List.of("6", "5", "4", "3", "2"), ids(deployment));
  }

  @Test
  void staysAsItIsWithTheSameAgain() {
    var deployment = Deployment.first("greeter", revision("1"));
    assertSame(deployment, deployment.followedBy(revision("1")));
  }

  @Test
  void goesBackStepByStep() {
    var second = Deployment.first("greeter", revision("1")).followedBy(revision("2"));
    var first = second.previous().orElseThrow();
    assertEquals("1", first.current().id());
    assertEquals(List.of(), first.history());
    assertEquals(Optional.empty(), first.previous());
  }

  @Test
  void namesARevisionByVersionAndContent() {
    assertEquals("1.0-ed7002b439e9", Revision.id("1.0", "content"));
  }
}
