package io.proxywasm.maven.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelperProcessTest {
  @TempDir private Path folder;

  /** Asks a helper that is this shell script. */
  private Optional<Credentials> ask(String script) throws IOException, RegistryException {
    var file = Files.writeString(folder.resolve("helper-test"), "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
    return new HelperProcess(folder.resolve("helper-").toString()).ask("test", "ghcr.io");
  }

  private String refusal(String script) {
    return assertThrows(RegistryException.class, () -> ask(script))
        .getMessage()
        .replace(folder.toString(), "FOLDER");
  }

  @Test
  void asksForARegistry() throws Exception {
    var found =
        ask(
            """
            read registry
            echo "a warning" >&2
            printf '{"ServerURL":"%s","Username":"%s","Secret":"s"}' $registry "$1 $registry"
            """);
    assertEquals("get ghcr.io s", found.map(c -> c.username() + " " + c.password()).orElse(""));
  }

  @Test
  void knowsTheHelpersWordsForNothing() throws Exception {
    assertEquals(Optional.empty(), ask("echo credentials not found in native keychain; exit 1"));
  }

  @Test
  void givesTheHelpersReason() {
    assertEquals(
        "FOLDER/helper-test failed for ghcr.io: no session the keychain is locked",
        refusal("cat > /dev/null; echo no session; echo the keychain is locked >&2; exit 2"));
    assertTrue(
        refusal("cat > /dev/null; echo hello")
            .startsWith("FOLDER/helper-test gave no credentials: "));
  }

  @Test
  void namesAHelperThatIsNotThere() {
    var thrown =
        assertThrows(
            RegistryException.class,
            () -> new HelperProcess(folder.resolve("no-").toString()).ask("one", "ghcr.io"));
    assertTrue(
        thrown
            .getMessage()
            .startsWith(
                "Cannot run %s/no-one, which docker's configuration names for ghcr.io: "
                    .formatted(folder)));
  }
}
