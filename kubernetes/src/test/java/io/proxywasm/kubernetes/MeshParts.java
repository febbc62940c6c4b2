package io.proxywasm.kubernetes;

import io.proxywasm.harness.envoy.EnvoyBinary;
import io.proxywasm.harness.envoy.EnvoySource;
import java.nio.file.Files;
import java.nio.file.Path;

/** The executables of a mesh: those of Istio and the registry by properties, Envoy as elsewhere. */
record MeshParts(Path istio, Path registry, Path envoy) {
  static MeshParts find() throws Exception {
    return new MeshParts(
        part("proxywasm.mesh.parts", "pilot-agent"),
        part("proxywasm.registry.executable", ""),
        EnvoyBinary.find(EnvoySource.fromSystem(), line -> {}));
  }

  private static Path part(String property, String within) {
    var path = Path.of(System.getProperty(property, ""));
    if (!Files.isExecutable(path.resolve(within))) {
      throw new IllegalStateException(
          "No mesh to test with: %s names none. CONTRIBUTING.md has the command."
              .formatted(property));
    }
    return path;
  }
}
