package io.proxywasm.harness.internal.host;

import io.proxywasm.sdk.internal.jvm.Returned;
import org.jspecify.annotations.Nullable;

/**
 * The host calls on properties: what the test set, what the stream tells, what the filter wrote.
 */
final class Properties {
  private final Contexts contexts;
  private final HostSettings settings;

  Properties(Contexts contexts, HostSettings settings) {
    this.contexts = contexts;
    this.settings = settings;
  }

  int get(byte[] path, Returned result) {
    String key = HeaderTable.name(path);
    // Paths may end in a NUL.
    byte[] value = find(key.endsWith("\0") ? key.substring(0, key.length() - 1) : key);
    if (value == null) {
      return Status.NOT_FOUND;
    }
    result.bytes = value;
    return Status.OK;
  }

  /** Writes the filter state {@code wasm.<path>}, which lives as long as the stream. */
  int set(byte[] path, byte[] value) {
    HostStream stream = contexts.currentStream();
    if (stream == null) {
      return Status.NOT_FOUND;
    }
    stream.filterState().put(HeaderTable.name(path), value);
    return Status.OK;
  }

  private byte @Nullable [] find(String path) {
    byte[] given = settings.properties.get(path);
    if (given != null) {
      return given;
    }
    HostStream stream = contexts.currentStream();
    byte[] known = Attributes.find(path, stream, settings);
    if (known != null) {
      return known;
    }
    // Envoy looks up the first part alone, so what was set by a longer path cannot be read back.
    return stream == null || path.indexOf('\0') >= 0 ? null : stream.filterState().get(path);
  }
}
