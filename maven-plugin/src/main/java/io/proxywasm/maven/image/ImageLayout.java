package io.proxywasm.maven.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonException;
import io.proxywasm.sdk.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An image as a folder in the OCI image layout, which tools such as skopeo read. */
public final class ImageLayout {
  private final Path folder;

  /** Names the folder. */
  public ImageLayout(Path folder) {
    this.folder = folder;
  }

  /** Replaces the folder by one of this image. */
  public void write(FilterImage image, String tag) throws IOException {
    clear();
    Files.createDirectories(folder.resolve("blobs/sha256"));
    for (var blob : image.blobs()) {
      write(blob);
    }
    write(image.manifest());
    var reference =
        FilterImage.descriptor(image.manifest())
            .set("annotations", JsonObject.empty().set("org.opencontainers.image.ref.name", tag));
    var index =
        JsonObject.empty()
            .set("schemaVersion", 2)
            .set("mediaType", "application/vnd.oci.image.index.v1+json")
            .set("manifests", JsonArray.empty().add(reference));
    Files.write(folder.resolve("index.json"), index.toBytes());
    Files.writeString(folder.resolve("oci-layout"), "{\"imageLayoutVersion\":\"1.0.0\"}", UTF_8);
  }

  /**
   * Reads the image.
   *
   * @throws IOException if it is not there, or not as it was written
   */
  public FilterImage read() throws IOException {
    try {
      var index = JsonObject.parse(Files.readAllBytes(folder.resolve("index.json")));
      var manifests = index.objects("manifests");
      if (manifests.isEmpty()) {
        throw damaged("it names no manifest", null);
      }
      var manifest = blob(manifests.get(0));
      var content = JsonObject.parse(manifest.content());
      var blobs = new ArrayList<Blob>();
      blobs.add(blob(content.object("config")));
      for (var layer : content.objects("layers")) {
        blobs.add(blob(layer));
      }
      return new FilterImage(blobs, manifest);
    } catch (JsonException e) {
      throw damaged(e.getMessage(), e);
    }
  }

  private IOException damaged(String reason, @Nullable Throwable cause) {
    return new IOException("The image in " + folder + " is damaged: " + reason, cause);
  }

  private Blob blob(JsonObject descriptor) throws IOException {
    var digest = descriptor.string("digest");
    var blob = Blob.of(descriptor.string("mediaType"), Files.readAllBytes(file(digest)));
    if (!blob.digest().equals(digest)) {
      throw damaged("other bytes in " + digest, null);
    }
    return blob;
  }

  private void write(Blob blob) throws IOException {
    Files.write(file(blob.digest()), blob.content());
  }

  private Path file(String digest) {
    return folder.resolve("blobs").resolve(digest.replace(':', '/'));
  }

  private void clear() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(each);
        }
      }
    }
  }
}
