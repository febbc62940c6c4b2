package io.proxywasm.sdk.attributes;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code upstream.*}: the upstream and the connection with it; absent until one is chosen. */
public final class UpstreamAttributes extends TlsAttributes {
  UpstreamAttributes(Attributes attributes) {
    super(attributes, "upstream");
  }

  /** Returns the address of the upstream, with its port. */
  public Optional<String> address() {
    return attributes.text("upstream", "address");
  }

  /** Returns the port of the upstream. */
  public OptionalLong port() {
    return attributes.number("upstream", "port");
  }

  /** Returns the proxy's own address, with its port. */
  public Optional<String> localAddress() {
    return attributes.text("upstream", "local_address");
  }

  /** Returns how often the request was tried upstream; 0 if it never was. */
  public OptionalLong requestAttemptCount() {
    return attributes.number("upstream", "request_attempt_count");
  }

  /** Returns how long the request waited for a connection. */
  public Optional<Duration> connectionPoolReadyDuration() {
    return attributes.duration("upstream", "cx_pool_ready_duration");
  }

  /** Returns how many endpoints the cluster has. */
  public OptionalLong endpointCount() {
    return attributes.number("upstream", "num_endpoints");
  }

  /** Returns where the upstream is. */
  public Optional<Locality> locality() {
    return attributes
        .text("upstream", "locality", "region")
        .map(region -> new Locality(region, place("zone"), place("sub_zone")));
  }

  private String place(String field) {
    return attributes.text("upstream", "locality", field).orElse("");
  }
}
