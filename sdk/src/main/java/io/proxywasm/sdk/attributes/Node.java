package io.proxywasm.sdk.attributes;

import java.util.Optional;

/** {@code xds.node}: the proxy itself, as its bootstrap configuration describes it. */
public final class Node {
  private final Attributes attributes;

  Node(Attributes attributes) {
    this.attributes = attributes;
  }

  /** Returns the whole message {@code envoy.config.core.v3.Node}, encoded as protobuf. */
  public Optional<byte[]> bytes() {
    return attributes.message("xds", "node");
  }

  /** Returns the proxy's id; an empty text if it has none. */
  public Optional<String> id() {
    return attributes.text("xds", "node", "id");
  }

  /** Returns the name of the proxy's own cluster; an empty text if it has none. */
  public Optional<String> cluster() {
    return attributes.text("xds", "node", "cluster");
  }

  /** Returns a text of the node's metadata. */
  public Optional<String> metadata(String key) {
    return attributes.text("xds", "node", "metadata", key);
  }
}
