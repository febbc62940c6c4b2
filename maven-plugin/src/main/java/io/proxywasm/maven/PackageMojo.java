package io.proxywasm.maven;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.image.FilterImage;
import io.proxywasm.maven.image.ImageAnnotations;
import io.proxywasm.maven.image.ImageFormat;
import io.proxywasm.maven.registry.ImageReference;
import io.proxywasm.maven.registry.RegistryException;
import io.proxywasm.maven.wasm.WasmFormatException;
import io.proxywasm.maven.wasm.WasmModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.maven.model.License;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the module the project's artifact, so that {@code install} and other projects find it, and
 * an image of it: a folder in the OCI image layout. The same filter gives the same image, whose
 * digest is in a file beside it.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends ImageMojo {
  /**
   * The image's form: {@code compat}, an ordinary image with the one file {@code plugin.wasm};
   * {@code oci}, an artifact of two layers; {@code docker}, as compat in Docker's older types.
   * Istio and Envoy Gateway take all three.
   */
  @Parameter(property = "proxywasm.image.format", defaultValue = "compat")
  private String imageFormat;

  /** The sources' revision for the image to name. With it the digest is another for each commit. */
  @Parameter(property = "proxywasm.image.revision")
  private @Nullable String imageRevision;

  /** Skips this goal. */
  @Parameter(property = "proxywasm.package.skip", defaultValue = "false")
  private boolean skipPackage;

  @Override
  boolean skipGoal() {
    return skipPackage;
  }

  @Override
  void run() throws BuildException, IOException {
    if (!module.isFile()) {
      throw new BuildException(Advice.noModule(module.toPath()));
    }
    project.getArtifact().setFile(module);
    byte[] bytes = Files.readAllBytes(module.toPath());
    var made = FilterImage.of(ImageFormat.parse(imageFormat), bytes, annotations(bytes));
    layout().write(made, project.getVersion());
    Files.writeString(target("-image.digest"), made.digest() + "\n");
    writeReference(made.digest());
    getLog().info("Image " + made.digest());
  }

  /** Writes the name by which the image is deployed; it may be known at deployment only. */
  private void writeReference(String digest) throws BuildException, IOException {
    Path file = target("-image.reference");
    if (image == null) {
      Files.deleteIfExists(file);
      return;
    }
    try {
      Files.writeString(file, ImageReference.parse(image).withDigest(digest) + "\n");
    } catch (RegistryException e) {
      throw new BuildException(e.getMessage(), e);
    }
  }

  private SortedMap<String, String> annotations(byte[] bytes) throws BuildException, IOException {
    String licences =
        project.getLicenses().stream().map(License::getName).collect(Collectors.joining(" OR "));
    try {
      return new ImageAnnotations()
          .project(project.getArtifactId(), project.getVersion(), licences)
          .revision(imageRevision)
          .compiler(
              "proxy-wasm-maven-plugin %s, TeaVM %s".formatted(pluginVersion(), teaVmVersion()))
          .module(WasmModule.parse(bytes))
          .configuration(schema.isFile() ? Files.readString(schema.toPath()).strip() : null)
          .toMap();
    } catch (WasmFormatException e) {
      throw new BuildException(Advice.noWasm(module.toPath(), e.getMessage()), e);
    }
  }

  private String teaVmVersion() {
    var plugin = execution.getMojoDescriptor().getPluginDescriptor();
    return plugin.getArtifactMap().get("org.teavm:teavm-core").getVersion();
  }
}
