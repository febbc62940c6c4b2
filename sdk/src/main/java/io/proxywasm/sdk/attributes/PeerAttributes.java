package io.proxywasm.sdk.attributes;

import java.util.Optional;
import java.util.OptionalLong;

/** {@code source.*} or {@code destination.*}: one end of the connection with the client. */
public final class PeerAttributes {
  private final Attributes attributes;
  private final String group;

  PeerAttributes(Attributes attributes, String group) {
    this.attributes = attributes;
    this.group = group;
  }

  /** Returns the address, with the port: {@code 10.0.0.1:1234}. */
  public Optional<String> address() {
    return attributes.text(group, "address");
  }

  /** Returns the port; absent for a Unix socket. */
  public OptionalLong port() {
    return attributes.number(group, "port");
  }
}
