package io.proxywasm.maven.image;

import io.proxywasm.sdk.json.JsonArray;
import io.proxywasm.sdk.json.JsonObject;
import java.util.List;
import java.util.SortedMap;

/**
 * A module as an image: the same module and annotations give the same digest, always.
 *
 * @param blobs what the manifest names: the configuration first, then the layers
 * @param manifest what the image's digest is of
 */
public record FilterImage(List<Blob> blobs, Blob manifest) {
  /** The name that the pullers look for in a layer. */
  public static final String MODULE_FILE = "plugin.wasm";

  private static final String OCI_MODULE_CONFIG = "application/vnd.module.wasm.config.v1+json";
  private static final String VARIANT = "module.wasm.image/variant";

  /** Makes an image of a module. */
  public static FilterImage of(
      ImageFormat format, byte[] module, SortedMap<String, String> annotations) {
    return format == ImageFormat.OCI
        ? ofBareModule(format, module, annotations)
        : ofArchive(format, module, annotations);
  }

  /** The image's digest, by which it is deployed. */
  public String digest() {
    return manifest.digest();
  }

  /** Returns the blob of a digest that the manifest names. */
  public Blob blob(String digest) {
    return blobs.stream().filter(blob -> blob.digest().equals(digest)).findFirst().orElseThrow();
  }

  private static FilterImage ofArchive(
      ImageFormat format, byte[] module, SortedMap<String, String> annotations) {
    byte[] tar = TarGz.tar(MODULE_FILE, module);
    var layer = Blob.of(format.layerType(), TarGz.gzip(tar));
    var config = config(format, List.of(Blob.digestOf(tar)));
    // Docker's manifests know no annotations.
    var manifest = manifest(format, config, List.of(layer));
    if (format == ImageFormat.COMPAT) {
      var all = JsonObject.empty().set(VARIANT, "compat");
      annotations.forEach(all::set);
      manifest.set("annotations", all);
    }
    return new FilterImage(
        List.of(config, layer), Blob.of(format.manifestType(), manifest.toBytes()));
  }

  private static FilterImage ofBareModule(
      ImageFormat format, byte[] module, SortedMap<String, String> annotations) {
    var about = Blob.of(OCI_MODULE_CONFIG, JsonObject.empty().toBytes());
    var layer = Blob.of(format.layerType(), module);
    var config = config(format, List.of(about.digest(), layer.digest()));
    var manifest = manifest(format, config, List.of(about, layer));
    var all = JsonObject.empty();
    annotations.forEach(all::set);
    manifest.set("annotations", all);
    return new FilterImage(
        List.of(config, about, layer), Blob.of(format.manifestType(), manifest.toBytes()));
  }

  private static Blob config(ImageFormat format, List<String> layers) {
    var digests = JsonArray.empty();
    layers.forEach(digests::add);
    var config =
        JsonObject.empty()
            .set("architecture", "wasm")
            .set("os", "wasip1")
            .set("config", JsonObject.empty())
            .set("rootfs", JsonObject.empty().set("type", "layers").set("diff_ids", digests));
    return Blob.of(format.configType(), config.toBytes());
  }

  private static JsonObject manifest(ImageFormat format, Blob config, List<Blob> layers) {
    var descriptors = JsonArray.empty();
    layers.forEach(layer -> descriptors.add(descriptor(layer)));
    return JsonObject.empty()
        .set("schemaVersion", 2)
        .set("mediaType", format.manifestType())
        .set("config", descriptor(config))
        .set("layers", descriptors);
  }

  /** Returns what refers to a blob. */
  static JsonObject descriptor(Blob blob) {
    return JsonObject.empty()
        .set("mediaType", blob.mediaType())
        .set("digest", blob.digest())
        .set("size", blob.content().length);
  }
}
