package io.proxywasm.maven.deploy.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextsTest {
  @TempDir private Path folder;

  /** Has two contexts, or cannot be read. */
  private static final class Fake implements Kubeconfig {
    @Override
    public List<String> contexts(List<Path> files) throws IOException {
      if (Files.size(files.get(0)) > 0) {
        throw new IOException("it is no YAML");
      }
      return List.of("production", "staging");
    }

    @Override
    public Cluster connect(List<Path> files, String context) throws IOException {
      throw new IOException("connected to " + context);
    }
  }

  private static String open(Path file, @Nullable String context) {
    var contexts = new Contexts(new Fake(), List.of(file));
    return assertThrows(BuildException.class, () -> contexts.open(context))
        .getMessage()
        .replace(file.toString(), "FILE");
  }

  @Test
  void theContextHasToBeNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("config"));
    assertEquals(
        "A cluster is changed only when it is named: -Dproxywasm.deploy.context=CONTEXT. FILE has:"
            + " production, staging.",
        open(file, null));
    assertEquals(
        "There is no context stagin in FILE, only: production, staging. Did you mean staging?",
        open(file, "stagin"));
    assertEquals("Cannot read the kubeconfig FILE: connected to staging", open(file, "staging"));
  }

  @Test
  void theFileHasToBeThere() throws IOException {
    assertEquals(
        "There is no kubeconfig at FILE. Name one with -Dproxywasm.deploy.kubeconfig=FILE.",
        open(folder.resolve("none"), "staging"));
    Path broken = Files.writeString(folder.resolve("broken"), "{");
    assertEquals("Cannot read the kubeconfig FILE: it is no YAML", open(broken, "staging"));
  }

  @Test
  void theFilesAreThoseOfKubectl() {
    assertEquals(
        List.of(Path.of("/home/jane/.kube/config")),
        Contexts.defaultFiles(Map.of(), Path.of("/home/jane")));
    assertEquals(
        List.of(Path.of("a"), Path.of("b")),
        Contexts.defaultFiles(
            Map.of("KUBECONFIG", "a" + File.pathSeparator + "b"), Path.of("/home/jane")));
  }
}
