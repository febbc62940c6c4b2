package io.proxywasm.maven;

import io.proxywasm.maven.image.ImageLayout;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that make an image of the module or take it somewhere. */
abstract class ImageMojo extends FilterMojo {
  /**
   * The image's registry and repository, for instance {@code ghcr.io/acme/greeter}; a tag may
   * follow. {@code deploy} pushes it there.
   */
  @Parameter(property = "proxywasm.image")
  @Nullable String image;

  ImageLayout layout() {
    return new ImageLayout(target("-image"));
  }

  Path target(String suffix) {
    return Path.of(project.getBuild().getDirectory(), project.getArtifactId() + suffix);
  }
}
