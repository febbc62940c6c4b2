package io.proxywasm.maven.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ProtocPlatformTest {
  @Test
  void namesPlatformsAsProtocDoes() throws BuildException {
    assertEquals("linux-x86_64", ProtocPlatform.of("Linux", "amd64"));
    assertEquals("linux-aarch_64", ProtocPlatform.of("Linux", "aarch64"));
    assertEquals("osx-aarch_64", ProtocPlatform.of("Mac OS X", "aarch64"));
    assertEquals("windows-x86_64", ProtocPlatform.of("Windows 11", "amd64"));
    assertEquals("linux-ppcle_64", ProtocPlatform.of("Linux", "ppc64le"));
  }

  @Test
  void saysWhatToDoElsewhere() {
    for (String[] platform : new String[][] {{"Linux", "riscv64"}, {"FreeBSD", "amd64"}}) {
      var thrown =
          assertThrows(BuildException.class, () -> ProtocPlatform.of(platform[0], platform[1]));
      assertEquals(Advice.noProtocPlatform(platform[0], platform[1]), thrown.getMessage());
    }
    assertEquals(
        "There is no protoc for FreeBSD on amd64 in Maven's repositories. Install one of the version"
            + " of the project's protobuf-java and name it with"
            + " -Dproxywasm.protoc.executable=FILE.",
        Advice.noProtocPlatform("FreeBSD", "amd64"));
  }
}
