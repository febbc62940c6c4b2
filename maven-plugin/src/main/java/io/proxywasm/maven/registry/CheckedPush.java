package io.proxywasm.maven.registry;

import io.proxywasm.maven.image.FilterImage;
import java.util.Arrays;
import java.util.List;

/**
 * Pushes an image, and pulls it back as a mesh would. A mesh does not tell of an image that it
 * cannot use: it serves nothing, or everything, in the filter's place.
 */
public final class CheckedPush {
  private final Registry registry;

  /** Makes a push to a repository. */
  public CheckedPush(Registry registry) {
    this.registry = registry;
  }

  /**
   * Pushes an image.
   *
   * @param module what has to be in it
   * @throws RegistryException if it cannot be pushed, or if what comes back is not what was sent
   */
  public void of(FilterImage image, List<String> tags, byte[] module) throws RegistryException {
    registry.push(image, tags);
    for (var tag : tags) {
      var digest = registry.manifest(tag).digest();
      if (!digest.equals(image.digest())) {
        throw new RegistryException(
            "The registry gives %s for the tag %s, not %s, which was pushed: does another build push it?"
                .formatted(digest, tag, image.digest()));
      }
    }
    var pulled = PulledModule.of(registry.manifest(image.digest()), registry::blob);
    if (!Arrays.equals(pulled, module)) {
      throw new RegistryException(
          "The module in %s is not the one that was pushed.".formatted(image.digest()));
    }
  }
}
