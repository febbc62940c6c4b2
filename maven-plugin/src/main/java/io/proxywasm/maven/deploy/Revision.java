package io.proxywasm.maven.deploy;

import io.proxywasm.maven.image.Blob;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One state that a target was given, with all it takes to give it that again.
 *
 * @param id what the target calls it by: another for each content
 * @param version the project's version
 * @param digest of the module, or of the image's manifest
 * @param since when it was first deployed
 * @param content what the target is given, in its own form
 */
public record Revision(String id, String version, String digest, Instant since, String content) {
  private static final int ID_DIGITS = 12;

  /** Returns an id: the version for people, and the beginning of a digest of all that matters. */
  public static String id(String version, String content) {
    String digest = Blob.digestOf(content.getBytes(StandardCharsets.UTF_8));
    int begin = digest.indexOf(':') + 1;
    return version + "-" + digest.substring(begin, begin + ID_DIGITS);
  }

  @Override
  public String toString() {
    return id;
  }
}
