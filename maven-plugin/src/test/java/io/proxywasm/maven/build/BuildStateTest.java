package io.proxywasm.maven.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStateTest {
  @TempDir Path directory;
  private Path output;
  private BuildState state;

  @BeforeEach
  void build() throws IOException {
    output = directory.resolve("filter.wasm");
    Files.writeString(output, "module");
    state = new BuildState(directory.resolve("last-build"), List.of(output));
  }

  @Test
  void isNotCurrentBeforeTheFirstBuild() throws Exception {
    assertFalse(state.isCurrent("a"));
  }

  @Test
  void isCurrentAfterABuildOfTheSame() throws Exception {
    state.store("a");

    assertTrue(state.isCurrent("a"));
    assertFalse(state.isCurrent("b"));
  }

  @Test
  void noticesChangedAndMissingOutputs() throws Exception {
    state.store("a");
    Files.writeString(output, "other");
    assertFalse(state.isCurrent("a"));

    Files.delete(output);
    assertFalse(state.isCurrent("a"));
  }

  @Test
  void fingerprintsNamesAndContentOfADirectory() throws Exception {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    Files.writeString(classes.resolve("A.class"), "a");
    String before = new Fingerprint().add(classes).hex();

    Files.move(classes.resolve("A.class"), classes.resolve("B.class"));
    assertNotEquals(before, new Fingerprint().add(classes).hex());
    Files.move(classes.resolve("B.class"), classes.resolve("A.class"));
    assertEquals(before, new Fingerprint().add(classes).hex());
    Files.writeString(classes.resolve("A.class"), "b");
    assertNotEquals(before, new Fingerprint().add(classes).hex());
  }

  @Test
  void leavesOutWhatTheBuildItselfWritesAmongTheClasses() throws Exception {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    String before = new Fingerprint().add(classes).hex();
    Path own = Files.createDirectories(classes.resolve("META-INF/proxy-wasm"));
    Files.writeString(own.resolve("module.properties"), "hash=1");

    assertEquals(before, new Fingerprint().add(classes).hex());
  }
}
