package io.proxywasm.maven.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs scripts that stand in for the compiler. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a shell script")
class ProtocBuildTest {
  @TempDir Path project;
  private ProtocBuild build;

  @BeforeEach
  void writeAFile() throws IOException {
    write("src/main/proto/sub/a.proto", "message A {}");
    build =
        new ProtocBuild(
            project,
            project.resolve("src/main/proto"),
            project.resolve("target/generated"),
            project.resolve("target/work"));
  }

  @Test
  void runsWhenSomethingHasChangedAlone() throws Exception {
    Path protoc = protoc("cp ${1#@} $(dirname ${1#@})/../generated/A.java");
    assertEquals(1, build.run(protoc, List.of(), "1"));
    assertEquals(0, build.run(protoc, List.of(), "1"));
    assertEquals(1, build.run(protoc, List.of(), "2"));
    write("src/main/proto/b.proto", "");
    assertEquals(2, build.run(protoc, List.of(), "2"));
    Files.delete(project.resolve("target/generated/A.java"));
    assertEquals(2, build.run(protoc, List.of(), "2"));
  }

  @Test
  void searchesDependencies() throws Exception {
    Path jar = project.resolve("library.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("lib/c.proto"));
      zip.putNextEntry(new ZipEntry("lib/C.class"));
    }
    Path folder = Files.createDirectory(project.resolve("classes"));
    Path protoc = protoc("cp ${1#@} $(dirname ${1#@})/../generated/arguments");
    build.run(protoc, List.of(jar, folder), "1");
    Path imports = project.resolve("target/work/imports/0");
    assertEquals(
        List.of(
            "--java_out=" + project.resolve("target/generated"),
            "--proto_path=" + project.resolve("src/main/proto"),
            "--proto_path=" + imports,
            "--proto_path=" + folder,
            project.resolve("src/main/proto/sub/a.proto").toString()),
        Files.readAllLines(project.resolve("target/generated/arguments")));
    assertTrue(Files.exists(imports.resolve("lib/c.proto")));
    assertFalse(Files.exists(imports.resolve("lib/C.class")));
  }

  @Test
  void saysWhereTheErrorIs() throws Exception {
    Path protoc = protoc("echo 'sub/a.proto:1:9: no' >&2; echo 'more' >&2; exit 1");
    var thrown = assertThrows(BuildException.class, () -> build.run(protoc, List.of(), "1"));
    assertEquals(
        """
        protoc cannot compile the files in src/main/proto:
          src/main/proto/sub/a.proto:1:9: no
          more""",
        thrown.getMessage());
    assertThrows(BuildException.class, () -> build.run(protoc, List.of(), "1"));
  }

  @Test
  void hasNothingToDoWithoutFiles() throws IOException {
    Files.delete(project.resolve("src/main/proto/sub/a.proto"));
    assertFalse(build.hasWork());
    assertFalse(new ProtocBuild(project, project.resolve("no"), project, project).hasWork());
  }

  private Path protoc(String script) throws IOException {
    return write("protoc", "#!/bin/sh\n" + script + "\n");
  }

  private Path write(String name, String content) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
