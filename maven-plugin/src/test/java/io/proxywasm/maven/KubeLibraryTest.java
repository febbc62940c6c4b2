package io.proxywasm.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.proxywasm.maven.build.BuildException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.DependencyResult;
import org.junit.jupiter.api.Test;

class KubeLibraryTest {
  /** Returns an implementation that can do nothing but fail to fetch. */
  private static <T> T failing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              var result = new DependencyResult(new DependencyRequest());
              throw new DependencyResolutionException(result, new Exception("no network"));
            }));
  }

  @Test
  void saysHowToHaveItOffline() {
    var library =
        new KubeLibrary(
            failing(RepositorySystem.class), failing(RepositorySystemSession.class), List.of());
    assertEquals(
        """
        Cannot fetch io.proxywasm:proxy-wasm-kubernetes:jar:1.0, which speaks to clusters: no network. \
        Offline it has to be in the local repository already: mvn dependency:get \
        -Dartifact=io.proxywasm:proxy-wasm-kubernetes:1.0""",
        assertThrows(BuildException.class, () -> library.load("1.0")).getMessage());
  }
}
