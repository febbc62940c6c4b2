package io.proxywasm.maven.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCompilerTest {
  @TempDir Path directory;

  @Test
  void compilesEverySourceAtTheLevelAsked() throws Exception {
    source("com/acme/A.java", "package com.acme; record A(B b) {}");
    source("com/acme/B.java", "package com.acme; class B {}");

    compiler().compile();

    byte[] a = Files.readAllBytes(directory.resolve("classes/com/acme/A.class"));
    assertEquals(61, a[7]);
    assertTrue(Files.isRegularFile(directory.resolve("classes/com/acme/B.class")));
  }

  @Test
  void namesFileAndLineOfAnError() throws Exception {
    Path file = source("A.java", "class A {\n  int a = b;\n}\n");

    var e = assertThrows(BuildException.class, () -> compiler().compile());

    assertTrue(e.getMessage().startsWith(file + ":2: cannot find symbol"), e.getMessage());
  }

  private SourceCompiler compiler() {
    return new SourceCompiler(
        List.of(directory.resolve("java"), directory.resolve("absent")),
        List.of(),
        "17",
        directory.resolve("classes"));
  }

  private Path source(String name, String text) throws IOException {
    Path file = directory.resolve("java").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
