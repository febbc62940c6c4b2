package io.proxywasm.classlib.crypto;

import java.security.NoSuchAlgorithmException;

/** Links what reads keys. */
public final class KeyFactories {
  private static final Registry<KeyReader> LINKED = new Registry<>("", " KeyFactory not available");

  private KeyFactories() {}

  /** Returns a reader that is linked. */
  public static KeyReader linked(String name) throws NoSuchAlgorithmException {
    return LINKED.find(name);
  }

  /** Links all of them. */
  public static native void linkAll();

  @Algorithm({"RSA", "1.2.840.113549.1.1.1", "OID.1.2.840.113549.1.1.1"})
  public static void rsa(String name) {
    LINKED.link(name, () -> new RsaKeys("RSA", RsaKeys.RSA));
  }

  @Algorithm({"RSASSA-PSS", "PSS", "1.2.840.113549.1.1.10", "OID.1.2.840.113549.1.1.10"})
  public static void pss(String name) {
    LINKED.link(name, () -> new RsaKeys("RSASSA-PSS", RsaKeys.PSS));
  }

  @Algorithm({"EC", "EllipticCurve"})
  public static void ec(String name) {
    LINKED.link(name, EcKeys::new);
  }

  @Algorithm({"Ed25519", "EdDSA", "1.3.101.112", "OID.1.3.101.112"})
  public static void ed25519(String name) {
    LINKED.link(name, EdKeys::new);
  }
}
