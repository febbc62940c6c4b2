package io.proxywasm.maven.teavm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestCheckTest {
  private static final int MIB = 1 << 20;

  @TempDir private Path folder;

  @Test
  void noMainClass() {
    assertEquals(
        "there is no class com.acme.Absent on the class path;"
            + " name the class whose main registers the filter",
        messageOf("com.acme.Absent", TestModule.classPath(), MIB, MIB));
  }

  @Test
  void noMainMethod() {
    String name = RequestCheckTest.class.getName();
    assertEquals(
        "class "
            + name
            + " has no main method;"
            + " give it a public static void main(String[] args) that registers the filter",
        messageOf(name, TestModule.classPath(), MIB, MIB));
  }

  @Test
  void absentClassPathEntry() {
    Path absent = folder.resolve("absent.jar");
    assertEquals(
        "the class path names "
            + absent
            + ", which does not exist;"
            + " compile the project or fetch the dependency first",
        messageOf("com.acme.Main", List.of(absent), MIB, MIB));
  }

  @Test
  void damagedJar() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.jar"), "not a jar at all, but text");
    assertEquals(
        "cannot read "
            + damaged
            + " on the class path (zip END header not found);"
            + " delete it, so that it is made or fetched again",
        messageOf("com.acme.Main", List.of(damaged), MIB, MIB));
  }

  @Test
  void minimumAboveMaximum() {
    assertEquals(
        "the heap's minimum of 2097152 bytes is above its maximum of 1048576 bytes;"
            + " lower the one or raise the other",
        messageOf("com.acme.Main", List.of(), 2 * MIB, MIB));
  }

  @Test
  void impossibleSize() {
    assertEquals(
        "the heap's minimum of -65536 bytes is impossible; it must be above 0 and below 2 GiB",
        messageOf("com.acme.Main", List.of(), -65536, MIB));
  }

  @Test
  void partOfPage() {
    assertEquals(
        "the heap's maximum of 1048577 bytes is no multiple of 64 KiB, the unit WebAssembly grows by;"
            + " the nearest is 1048576 or 1114112",
        messageOf("com.acme.Main", List.of(), MIB, MIB + 1));
  }

  private String messageOf(String mainClass, List<Path> classPath, int min, int max) {
    Path module = folder.resolve("filter.wasm");
    var request =
        new CompileRequest(mainClass, classPath, module, folder.resolve("s"), min, max, false);
    var thrown =
        assertThrows(
            CompileException.class,
            () -> new FilterCompiler().compile(request, TestModule.Silent.INSTANCE));
    assertFalse(Files.exists(module));
    return thrown.getMessage();
  }
}
