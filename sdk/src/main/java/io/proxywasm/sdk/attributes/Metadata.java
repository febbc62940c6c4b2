package io.proxywasm.sdk.attributes;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A message {@code envoy.config.core.v3.Metadata}: structures by name, a filter's as a rule. A
 * value is found by that name and the keys that lead to it.
 */
public final class Metadata {
  private static final String STRUCTURES = "filter_metadata";

  private final Attributes attributes;
  private final String[] path;

  Metadata(Attributes attributes, String... path) {
    this.attributes = attributes;
    this.path = path;
  }

  /** Returns the whole message, encoded as protobuf. */
  public Optional<byte[]> bytes() {
    return attributes.message(path);
  }

  /** Returns a text. */
  public Optional<String> text(String structure, String... keys) {
    return attributes.text(pathTo(structure, keys));
  }

  /** Returns a number. */
  public OptionalDouble real(String structure, String... keys) {
    return attributes.real(pathTo(structure, keys));
  }

  /** Returns a boolean. */
  public Optional<Boolean> flag(String structure, String... keys) {
    return attributes.flag(pathTo(structure, keys));
  }

  private String[] pathTo(String structure, String... keys) {
    String[] full = new String[path.length + 2 + keys.length];
    System.arraycopy(path, 0, full, 0, path.length);
    full[path.length] = STRUCTURES;
    full[path.length + 1] = structure;
    System.arraycopy(keys, 0, full, path.length + 2, keys.length);
    return full;
  }
}
