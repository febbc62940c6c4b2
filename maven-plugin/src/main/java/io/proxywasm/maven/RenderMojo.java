package io.proxywasm.maven;

import io.proxywasm.maven.build.BuildException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what {@code deploy} would give to the target, without a network: for review, or to be kept
 * where another tool deploys from. The same filter gives the same files.
 */
@Mojo(name = "render", threadSafe = true)
public final class RenderMojo extends TargetMojo {
  /** Where the files go. */
  @Parameter(
      property = "proxywasm.render.output",
      defaultValue = "${project.build.directory}/proxy-wasm/render")
  private File renderOutput;

  /** Skips this goal. */
  @Parameter(property = "proxywasm.render.skip", defaultValue = "false")
  private boolean skipRender;

  @Override
  boolean skipGoal() {
    return skipRender;
  }

  @Override
  void run() throws BuildException, IOException {
    try (var target = target()) {
      Path folder = renderOutput.toPath();
      Files.createDirectories(folder);
      for (var file : target.render(release(reference())).entrySet()) {
        Path written = Files.writeString(folder.resolve(file.getKey()), file.getValue());
        getLog().info("%s:\n%s".formatted(written, file.getValue().stripTrailing()));
      }
    }
  }

  /** Returns the image's name as {@code package} wrote it. */
  private @Nullable String reference() throws IOException {
    var file = target("-image.reference");
    return Files.exists(file) ? Files.readString(file).strip() : null;
  }
}
