package io.proxywasm.sdk.attributes;

import java.util.Optional;
import java.util.OptionalLong;

/** {@code xds.*}: the parts of the configuration that handle the stream. */
public final class XdsAttributes {
  private final Attributes attributes;

  XdsAttributes(Attributes attributes) {
    this.attributes = attributes;
  }

  /** Returns the name of the upstream cluster. */
  public Optional<String> clusterName() {
    return attributes.text("xds", "cluster_name");
  }

  /** Returns the name of the route; an empty text if it has none. */
  public Optional<String> routeName() {
    return attributes.text("xds", "route_name");
  }

  /** Returns the name of the virtual host. */
  public Optional<String> virtualHostName() {
    return attributes.text("xds", "virtual_host_name");
  }

  /** Returns the name of the filter chain; an empty text if it has none. */
  public Optional<String> filterChainName() {
    return attributes.text("xds", "filter_chain_name");
  }

  /** Returns the direction the listener is configured for. */
  public Optional<TrafficDirection> listenerDirection() {
    OptionalLong number = attributes.number("xds", "listener_direction");
    if (number.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        number.getAsLong() == 1
            ? TrafficDirection.INBOUND
            : number.getAsLong() == 2 ? TrafficDirection.OUTBOUND : TrafficDirection.UNSPECIFIED);
  }

  /** Returns the metadata of the cluster. */
  public Metadata clusterMetadata() {
    return new Metadata(attributes, "xds", "cluster_metadata");
  }

  /** Returns the metadata of the listener. */
  public Metadata listenerMetadata() {
    return new Metadata(attributes, "xds", "listener_metadata");
  }

  /** Returns the metadata of the route. */
  public Metadata routeMetadata() {
    return new Metadata(attributes, "xds", "route_metadata");
  }

  /** Returns the metadata of the virtual host. */
  public Metadata virtualHostMetadata() {
    return new Metadata(attributes, "xds", "virtual_host_metadata");
  }

  /** Returns the metadata of the upstream host. */
  public Metadata upstreamHostMetadata() {
    return new Metadata(attributes, "xds", "upstream_host_metadata");
  }

  /** Returns the metadata of the upstream host's locality. */
  public Metadata upstreamHostLocalityMetadata() {
    return new Metadata(attributes, "xds", "upstream_host_locality_metadata");
  }
}
