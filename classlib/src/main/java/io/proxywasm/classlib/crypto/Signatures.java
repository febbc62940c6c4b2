package io.proxywasm.classlib.crypto;

import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;

/** Links signature algorithms. */
public final class Signatures {
  private static final Registry<Verifier> LINKED = new Registry<>("", " Signature not available");

  private Signatures() {}

  /** Returns an algorithm that is linked. */
  public static Verifier linked(String name) throws NoSuchAlgorithmException {
    return LINKED.find(name);
  }

  /** Links all of them. */
  public static native void linkAll();

  @Algorithm({"SHA1withRSA", "1.2.840.113549.1.1.5", "OID.1.2.840.113549.1.1.5"})
  public static void sha1WithRsa(String name) {
    LINKED.link(name, () -> new RsaVerifier(new SHA1Digest(), DigestInfo.SHA1));
  }

  @Algorithm({"SHA224withRSA", "1.2.840.113549.1.1.14", "OID.1.2.840.113549.1.1.14"})
  public static void sha224WithRsa(String name) {
    LINKED.link(name, () -> new RsaVerifier(new SHA224Digest(), DigestInfo.SHA224));
  }

  @Algorithm({"SHA256withRSA", "1.2.840.113549.1.1.11", "OID.1.2.840.113549.1.1.11"})
  public static void sha256WithRsa(String name) {
    LINKED.link(name, () -> new RsaVerifier(new SHA256Digest(), DigestInfo.SHA256));
  }

  @Algorithm({"SHA384withRSA", "1.2.840.113549.1.1.12", "OID.1.2.840.113549.1.1.12"})
  public static void sha384WithRsa(String name) {
    LINKED.link(name, () -> new RsaVerifier(new SHA384Digest(), DigestInfo.SHA384));
  }

  @Algorithm({"SHA512withRSA", "1.2.840.113549.1.1.13", "OID.1.2.840.113549.1.1.13"})
  public static void sha512WithRsa(String name) {
    LINKED.link(name, () -> new RsaVerifier(new SHA512Digest(), DigestInfo.SHA512));
  }

  /** Its hash functions are linked where the parameters are made. */
  @Algorithm({"RSASSA-PSS", "PSS", "1.2.840.113549.1.1.10", "OID.1.2.840.113549.1.1.10"})
  public static void pss(String name) {
    LINKED.link(name, PssVerifier::new);
  }

  @Algorithm({"SHA1withECDSA", "1.2.840.10045.4.1", "OID.1.2.840.10045.4.1"})
  public static void sha1WithEcdsa(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA1Digest(), EcdsaFormat::der));
  }

  @Algorithm({"SHA224withECDSA", "1.2.840.10045.4.3.1", "OID.1.2.840.10045.4.3.1"})
  public static void sha224WithEcdsa(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA224Digest(), EcdsaFormat::der));
  }

  @Algorithm({"SHA256withECDSA", "1.2.840.10045.4.3.2", "OID.1.2.840.10045.4.3.2"})
  public static void sha256WithEcdsa(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA256Digest(), EcdsaFormat::der));
  }

  @Algorithm({"SHA384withECDSA", "1.2.840.10045.4.3.3", "OID.1.2.840.10045.4.3.3"})
  public static void sha384WithEcdsa(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA384Digest(), EcdsaFormat::der));
  }

  @Algorithm({"SHA512withECDSA", "1.2.840.10045.4.3.4", "OID.1.2.840.10045.4.3.4"})
  public static void sha512WithEcdsa(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA512Digest(), EcdsaFormat::der));
  }

  @Algorithm("SHA1withECDSAinP1363Format")
  public static void sha1WithEcdsaP1363(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA1Digest(), EcdsaFormat::p1363));
  }

  @Algorithm("SHA224withECDSAinP1363Format")
  public static void sha224WithEcdsaP1363(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA224Digest(), EcdsaFormat::p1363));
  }

  @Algorithm("SHA256withECDSAinP1363Format")
  public static void sha256WithEcdsaP1363(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA256Digest(), EcdsaFormat::p1363));
  }

  @Algorithm("SHA384withECDSAinP1363Format")
  public static void sha384WithEcdsaP1363(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA384Digest(), EcdsaFormat::p1363));
  }

  @Algorithm("SHA512withECDSAinP1363Format")
  public static void sha512WithEcdsaP1363(String name) {
    LINKED.link(name, () -> new EcdsaVerifier(new SHA512Digest(), EcdsaFormat::p1363));
  }

  @Algorithm({"Ed25519", "EdDSA", "1.3.101.112", "OID.1.3.101.112"})
  public static void ed25519(String name) {
    LINKED.link(name, Ed25519Verifier::new);
  }
}
