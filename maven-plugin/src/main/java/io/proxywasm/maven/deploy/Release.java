package io.proxywasm.maven.deploy;

import io.proxywasm.maven.build.BuildException;
import io.proxywasm.maven.image.Blob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to serve.
 *
 * @param name the filter's name in the target
 * @param version the project's version, for people to read
 * @param module the module's file
 * @param moduleDigest {@code sha256:} and the digest of the module's bytes
 * @param image the image's name with its manifest's digest; null if no image is pushed
 * @param configuration the plugin's configuration, character for character
 * @param fields the target's own fields: from the user's file and, over it, from parameters
 */
public record Release(
    String name,
    String version,
    Path module,
    String moduleDigest,
    @Nullable String image,
    String configuration,
    Map<String, Object> fields) {
  private static final String NAME = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

  /**
   * Returns the release of a module as it is now.
   *
   * @throws BuildException if no target would take the name
   */
  public static Release of(
      String name,
      String version,
      Path module,
      @Nullable String image,
      String configuration,
      Map<String, Object> fields)
      throws BuildException, IOException {
    checkName(name);
    return new Release(
        name,
        version,
        module,
        Blob.digestOf(Files.readAllBytes(module)),
        image,
        configuration,
        fields);
  }

  /** Refuses a name that a file, a cluster or a proxy's statistics would not take. */
  private static void checkName(String name) throws BuildException {
    if (!name.matches(NAME)) {
      throw new BuildException(
          "A filter cannot be deployed as '%s': a name has up to 63 small letters, digits and '-' within."
                  .formatted(name)
              + " Name it with -Dproxywasm.deploy.name=NAME.");
    }
  }
}
