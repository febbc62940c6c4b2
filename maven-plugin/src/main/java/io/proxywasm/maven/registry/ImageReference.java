package io.proxywasm.maven.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an image: {@code registry.example.com:5000/team/filter:1.0}.
 *
 * @param registry host, and port if there is one
 * @param repository the path within the registry
 * @param tag null where none was named
 */
public record ImageReference(String registry, String repository, @Nullable String tag) {
  private static final String COMPONENT = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
  private static final String HOST =
      "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:]+])";
  private static final String TAG = "\\w[\\w.-]{0,127}";
  private static final Pattern SYNTAX =
      Pattern.compile(
          "(?<registry>"
              + HOST
              + "(?::\\d{1,5})?)/(?<repository>"
              + COMPONENT
              + "(?:/"
              + COMPONENT
              + ")*)(?::(?<tag>"
              + TAG
              + "))?");
  private static final Pattern HOST_WITH_A_SIGN = Pattern.compile("localhost|.*[.:].*");

  /** Reads a name as a user writes it; an {@code oci://} before it is ignored. */
  public static ImageReference parse(String text) throws RegistryException {
    String name = text.startsWith("oci://") ? text.substring("oci://".length()) : text;
    if (name.contains("@")) {
      throw new RegistryException(
          "The image "
              + text
              + " names a digest. Name only registry, repository and tag: the digest is that of what"
              + " is pushed.");
    }
    Matcher parts = SYNTAX.matcher(name);
    if (!parts.matches()) {
      throw new RegistryException(
          "The image '"
              + text
              + "' is no image name. Write registry/repository:tag, the repository in lower case, for"
              + " instance ghcr.io/acme/greeter:1.0.");
    }
    String registry = parts.group("registry");
    if (!HOST_WITH_A_SIGN.matcher(registry).matches()) {
      throw new RegistryException(
          "The image "
              + text
              + " does not name its registry. For Docker Hub write docker.io/"
              + name
              + ".");
    }
    return new ImageReference(registry, parts.group("repository"), parts.group("tag"));
  }

  /** Returns the name under which the image stays what it is. */
  public String withDigest(String digest) {
    return registry + "/" + repository + "@" + digest;
  }

  /**
   * Returns the tags to give: that of this name and the wanted ones, or else the project's version.
   *
   * @throws RegistryException if one of them is none
   */
  public List<String> tags(List<String> wanted, String version) throws RegistryException {
    var tags = new LinkedHashSet<String>();
    if (tag != null) {
      tags.add(tag);
    }
    tags.addAll(wanted);
    if (tags.isEmpty()) {
      tags.add(version);
    }
    for (String each : tags) {
      if (!each.matches(TAG)) {
        throw new RegistryException(
            "'%s' cannot be a tag: that has up to 128 letters, digits, '_', '.' and '-'. Name tags with"
                    .formatted(each)
                + " -Dproxywasm.image.tags=1.0,latest.");
      }
    }
    return List.copyOf(tags);
  }

  @Override
  public String toString() {
    return registry + "/" + repository + (tag == null ? "" : ":" + tag);
  }
}
