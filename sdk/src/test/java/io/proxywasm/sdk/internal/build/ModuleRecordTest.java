package io.proxywasm.sdk.internal.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleRecordTest {
  @TempDir Path target;
  private Path classes;

  @BeforeEach
  void twoClasses() throws IOException {
    classes = Files.createDirectories(target.resolve("class output"));
    Files.createDirectories(classes.resolve("a"));
    Files.writeString(classes.resolve("a/A.class"), "first");
    Files.writeString(classes.resolve("B.class"), "second");
  }

  @Test
  void comesBackAsWritten() throws IOException {
    ModuleRecord.write(classes, target.resolve("hello.wasm"), "a.A");
    ModuleRecord read = ModuleRecord.read(classes).orElseThrow();
    assertEquals(target.resolve("hello.wasm"), read.module());
    assertEquals("a.A", read.mainClass());
    assertTrue(read.isCurrent());
  }

  @Test
  void isFoundOnTheClassPath() throws IOException {
    ModuleRecord.write(classes, target.resolve("hello.wasm"), "a.A");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
      assertEquals(classes, ModuleRecord.find(loader).orElseThrow().classesDirectory());
    }
  }

  @Test
  void isAbsentWhereNothingWasBuilt() throws IOException {
    assertTrue(ModuleRecord.read(classes).isEmpty());
  }

  @Test
  void noticesAChangedClass() throws IOException {
    ModuleRecord.write(classes, target.resolve("hello.wasm"), "a.A");
    Files.writeString(classes.resolve("B.class"), "third");
    assertFalse(ModuleRecord.read(classes).orElseThrow().isCurrent());
  }

  @Test
  void noticesAnAddedAndAMovedClass() throws IOException {
    String before = ModuleRecord.hashOf(classes);
    Files.move(classes.resolve("B.class"), classes.resolve("C.class"));
    assertFalse(before.equals(ModuleRecord.hashOf(classes)));
  }

  @Test
  void doesNotMindOtherFiles() throws IOException {
    String before = ModuleRecord.hashOf(classes);
    Files.writeString(classes.resolve("config.json"), "{}");
    assertEquals(before, ModuleRecord.hashOf(classes));
  }

  @Test
  void aBrokenRecordNamesTheCommand() throws IOException {
    Path file = classes.resolve(ModuleRecord.RESOURCE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "module=x.wasm\n");
    IOException failure = assertThrows(IOException.class, () -> ModuleRecord.read(classes));
    assertEquals(
        file + " has no 'mainClass'; rebuild it: mvn clean process-classes", failure.getMessage());
  }
}
