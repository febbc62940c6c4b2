package io.proxywasm.sdk.attributes;

import java.util.Optional;

/** The TLS of a connection: absent without. "Peer" is the other side, "local" the proxy's. */
public abstract sealed class TlsAttributes permits ConnectionAttributes, UpstreamAttributes {
  final Attributes attributes;
  private final String group;

  TlsAttributes(Attributes attributes, String group) {
    this.attributes = attributes;
    this.group = group;
  }

  /** Returns the TLS version: {@code TLSv1.3}. */
  public Optional<String> tlsVersion() {
    return attributes.text(group, "tls_version");
  }

  /** Returns the subject of the proxy's certificate. */
  public Optional<String> subjectLocalCertificate() {
    return attributes.text(group, "subject_local_certificate");
  }

  /** Returns the subject of the peer's certificate; an empty text if it gave none. */
  public Optional<String> subjectPeerCertificate() {
    return attributes.text(group, "subject_peer_certificate");
  }

  /** Returns the first DNS name of the proxy's certificate. */
  public Optional<String> dnsSanLocalCertificate() {
    return attributes.text(group, "dns_san_local_certificate");
  }

  /** Returns the first DNS name of the peer's certificate. */
  public Optional<String> dnsSanPeerCertificate() {
    return attributes.text(group, "dns_san_peer_certificate");
  }

  /** Returns the first URI of the proxy's certificate. */
  public Optional<String> uriSanLocalCertificate() {
    return attributes.text(group, "uri_san_local_certificate");
  }

  /** Returns the first URI of the peer's certificate. */
  public Optional<String> uriSanPeerCertificate() {
    return attributes.text(group, "uri_san_peer_certificate");
  }

  /** Returns the SHA-256 of the peer's certificate, in hexadecimal. */
  public Optional<String> sha256PeerCertificateDigest() {
    return attributes.text(group, "sha256_peer_certificate_digest");
  }

  /**
   * Returns the peer's certificate as PEM. Envoy documents it as URL-encoded; 1.40 does not encode.
   */
  public Optional<String> peerCertificate() {
    return attributes.text(group, "peer_certificate");
  }

  /** Returns why the handshake failed. */
  public Optional<String> transportFailureReason() {
    return attributes.text(group, "transport_failure_reason");
  }
}
