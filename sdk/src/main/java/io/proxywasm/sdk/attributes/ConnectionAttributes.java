package io.proxywasm.sdk.attributes;

import java.util.Optional;
import java.util.OptionalLong;

/** {@code connection.*}: the connection with the client. */
public final class ConnectionAttributes extends TlsAttributes {
  ConnectionAttributes(Attributes attributes) {
    super(attributes, "connection");
  }

  /** Returns the id of the connection, unique in this proxy. */
  public OptionalLong id() {
    return attributes.number("connection", "id");
  }

  /** Tells whether it is a TLS connection whose client presented a certificate. */
  public Optional<Boolean> mtls() {
    return attributes.flag("connection", "mtls");
  }

  /** Returns the server name the client asked for (SNI); an empty text if it did not. */
  public Optional<String> requestedServerName() {
    return attributes.text("connection", "requested_server_name");
  }

  /** Returns why the proxy ended the connection; absent while it lives. */
  public Optional<String> terminationDetails() {
    return attributes.text("connection", "termination_details");
  }
}
