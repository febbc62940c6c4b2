package io.proxywasm.maven.image;

import io.proxywasm.maven.wasm.WasmModule;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an image says of the module in it. Nothing of the machine or the time it was built on, so
 * that the same filter has the same digest everywhere.
 */
public final class ImageAnnotations {
  private static final String OCI = "org.opencontainers.image.";
  private static final String OURS = "io.proxywasm.";
  private static final String ABI = "proxy_abi_version_";
  private static final int PAGE = 64 << 10;

  private final SortedMap<String, String> annotations = new TreeMap<>();

  /** Adds what the project says of itself; a text that is null or empty is left out. */
  public ImageAnnotations project(String title, String version, @Nullable String licence) {
    put(OCI + "title", title);
    put(OCI + "version", version);
    put(OCI + "licenses", licence);
    return this;
  }

  /** Adds the sources' revision, which makes another digest of each commit. */
  public ImageAnnotations revision(@Nullable String revision) {
    put(OCI + "revision", revision);
    return this;
  }

  /** Adds what made the module: names and versions. */
  public ImageAnnotations compiler(String compiler) {
    put(OURS + "compiler", compiler);
    return this;
  }

  /** Adds the module's version of the ABI, and the bytes that a VM of it has and can grow to. */
  public ImageAnnotations module(WasmModule module) {
    for (var export : module.exports()) {
      if (export.name().startsWith(ABI)) {
        put(OURS + "abi", export.name().substring(ABI.length()).replace('_', '.'));
      }
    }
    var memory = module.memory();
    if (memory != null) {
      put(OURS + "memory.min", bytes(memory.minimum()));
      if (memory.maximum() != null) {
        put(OURS + "memory.max", bytes(memory.maximum()));
      }
    }
    return this;
  }

  /** Adds the JSON schema of the filter's configuration. */
  public ImageAnnotations configuration(@Nullable String schema) {
    put(OURS + "configuration.schema", schema);
    return this;
  }

  private static String bytes(int pages) {
    return Long.toString((long) pages * PAGE);
  }

  private void put(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      annotations.put(name, value);
    }
  }

  /** Returns them by name. */
  public SortedMap<String, String> toMap() {
    return new TreeMap<>(annotations);
  }
}
