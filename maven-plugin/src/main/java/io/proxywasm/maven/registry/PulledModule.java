package io.proxywasm.maven.registry;

import io.proxywasm.maven.image.Blob;
import io.proxywasm.maven.image.ImageFormat;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import java.util.List;

/** Takes a module out of an image as the control planes of meshes do: by the same rules. */
public final class PulledModule {
  /** Where the image's blobs are. */
  public interface Blobs {
    /** Returns the blob of a digest. */
    Blob blob(String digest) throws RegistryException;
  }

  private PulledModule() {}

  /**
   * Returns the module in an image.
   *
   * @throws RegistryException if no control plane would find one in it
   */
  public static byte[] of(Blob manifest, Blobs blobs) throws RegistryException {
    try {
      var content = JsonObject.parse(manifest.content());
      var layers = content.objects("layers");
      var type = content.string("mediaType", manifest.mediaType());
      if (layers.isEmpty()) {
        throw new RegistryException("The image " + manifest.digest() + " has no layer.");
      }
      return module(blobs, type, layers);
    } catch (JsonException e) {
      throw new RegistryException(
          "The manifest of " + manifest.digest() + " is not understood: " + e.getMessage(), e);
    }
  }

  private static byte[] module(Blobs blobs, String type, List<JsonObject> layers)
      throws RegistryException {
    var last = layers.get(layers.size() - 1);
    var lastType = last.string("mediaType");
    boolean isDocker = type.equals(ImageFormat.DOCKER.manifestType());
    var archive = isDocker ? ImageFormat.DOCKER.layerType() : ImageFormat.COMPAT.layerType();
    if (lastType.equals(archive)) {
      return Archive.file(blobs.blob(last.string("digest")));
    }
    if (!isDocker && layers.size() == 2) {
      for (var layer : layers) {
        if (layer.string("mediaType").equals(ImageFormat.OCI.layerType())) {
          return blobs.blob(layer.string("digest")).content();
        }
      }
    }
    throw new RegistryException(
        "No control plane finds a module in this image: its last layer is a %s among %d."
            .formatted(lastType, layers.size()));
  }
}
