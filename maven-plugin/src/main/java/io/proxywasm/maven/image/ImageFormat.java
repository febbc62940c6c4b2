package io.proxywasm.maven.image;

import io.proxywasm.maven.build.Advice;
import io.proxywasm.maven.build.BuildException;
import java.util.List;

/** The forms of an image that Istio and Envoy Gateway pull a module from. */
public enum ImageFormat {
  /**
   * An ordinary OCI image whose one layer holds the file {@code plugin.wasm}: the form that all
   * image tools read. The default.
   */
  COMPAT(
      "application/vnd.oci.image.manifest.v1+json",
      "application/vnd.oci.image.config.v1+json",
      "application/vnd.oci.image.layer.v1.tar+gzip"),
  /** An OCI artifact of two layers: a configuration and the bare module. */
  OCI(
      "application/vnd.oci.image.manifest.v1+json",
      "application/vnd.oci.image.config.v1+json",
      "application/vnd.module.wasm.content.layer.v1+wasm"),
  /** As {@link #COMPAT}, in Docker's older media types. */
  DOCKER(
      "application/vnd.docker.distribution.manifest.v2+json",
      "application/vnd.docker.container.image.v1+json",
      "application/vnd.docker.image.rootfs.diff.tar.gzip");

  /** The media types of manifests that can hold a module. */
  public static final List<String> MANIFEST_TYPES =
      List.of(COMPAT.manifestType, DOCKER.manifestType);

  private final String manifestType;
  private final String configType;
  private final String layerType;

  ImageFormat(String manifestType, String configType, String layerType) {
    this.manifestType = manifestType;
    this.configType = configType;
    this.layerType = layerType;
  }

  /** Reads a format as users name it: in any case. */
  public static ImageFormat parse(String name) throws BuildException {
    for (ImageFormat format : values()) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw new BuildException(Advice.noImageFormat(name));
  }

  /** The manifest's media type. */
  public String manifestType() {
    return manifestType;
  }

  /** The configuration's media type. */
  public String configType() {
    return configType;
  }

  /** The media type of the layer that holds the module. */
  public String layerType() {
    return layerType;
  }
}
