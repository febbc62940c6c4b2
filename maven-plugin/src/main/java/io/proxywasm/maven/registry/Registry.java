package io.proxywasm.maven.registry;

import io.proxywasm.maven.image.Blob;
import io.proxywasm.maven.image.FilterImage;
import io.proxywasm.maven.image.ImageFormat;
import io.proxywasm.maven.registry.Transport.Request;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One repository of a registry, to push images to and pull them from. */
public final class Registry {
  /** A registry may list, in its memory, what its storage has lost. */
  private static final String LOST =
      "If it stays so, the registry lists what its storage has lost. Push again, which sends what it"
          + " says it lacks; if it goes on listing it, it has to be restarted first.";

  private final ImageReference image;
  private final Transport transport;
  private final Retry retry;
  private final PushLog log;
  private final String pull;
  private final String push;
  private final String pushing;

  /** Makes a client of the repository that an image's name is in. Nothing is sent yet. */
  public Registry(ImageReference image, RegistryOptions options, PushLog log)
      throws RegistryException {
    this.image = image;
    this.log = log;
    transport = new Transport(image.registry(), options);
    retry = new Retry(options, log);
    pull = "repository:" + image.repository() + ":pull";
    push = pull + ",push";
    pushing = "Cannot push " + image;
  }

  /**
   * Sends what the registry does not have of an image, and the manifest last, so that what is named
   * is always complete.
   *
   * @param tags the names it gets besides its digest, at least one
   */
  public void push(FilterImage content, List<String> tags) throws RegistryException {
    for (var blob : content.blobs()) {
      send(blob);
    }
    var manifest = content.manifest();
    var type = Map.of("Content-Type", manifest.mediaType());
    for (var tag : tags) {
      var put = new Request("PUT", uri("manifests/" + tag), type, manifest.content(), push);
      retry.of(() -> transport.send(put, pushing, Set.of(201)));
      log.tagged(tag);
    }
  }

  private void send(Blob blob) throws RegistryException {
    if (retry.of(() -> sendOnce(blob))) {
      log.sent(blob);
    } else {
      log.had(blob);
    }
  }

  /** Returns whether it had to be sent. An upload that broke off begins from its start. */
  private boolean sendOnce(Blob blob)
      throws PassingFailure, RegistryException, InterruptedException {
    var exists =
        new Request("HEAD", uri("blobs/" + blob.digest()), Map.of(), Transport.NOTHING, push);
    if (transport.send(exists, pushing, Set.of(200, 404)).statusCode() == 200) {
      return false;
    }
    var begin = new Request("POST", uri("blobs/uploads/"), Map.of(), Transport.NOTHING, push);
    var begun = transport.send(begin, pushing, Set.of(202));
    var session = transport.location(begin, begun, pushing);
    var end =
        URI.create(session + (session.getQuery() == null ? "?" : "&") + "digest=" + blob.digest());
    var type = Map.of("Content-Type", "application/octet-stream");
    transport.send(new Request("PUT", end, type, blob.content(), push), pushing, Set.of(201));
    return true;
  }

  /**
   * Returns a manifest.
   *
   * @param reference a tag or a digest
   */
  public Blob manifest(String reference) throws RegistryException {
    var accept = Map.of("Accept", String.join(", ", ImageFormat.MANIFEST_TYPES));
    return get("manifests/" + reference, accept, reference);
  }

  /** Returns a blob. */
  public Blob blob(String digest) throws RegistryException {
    return get("blobs/" + digest, Map.of(), digest);
  }

  private Blob get(String path, Map<String, String> headers, String reference)
      throws RegistryException {
    var what = "Cannot pull " + reference + " of " + image;
    var request = new Request("GET", uri(path), headers, Transport.NOTHING, pull);
    var response = retry.of(() -> transport.sendFollowing(request, what, Set.of(200)), LOST);
    var type = response.headers().firstValue("content-type").orElse("");
    var blob = Blob.of(type, response.body());
    if (reference.startsWith("sha256:") && !blob.digest().equals(reference)) {
      throw new RegistryException(
          "%s: %s gave other bytes, of digest %s. %s"
              .formatted(what, image.registry(), blob.digest(), LOST));
    }
    return blob;
  }

  private URI uri(String path) {
    return transport.uri(image.repository() + "/" + path);
  }
}
