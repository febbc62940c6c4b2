package io.proxywasm.sdk.foreign;

import io.proxywasm.sdk.BadArgumentException;
import io.proxywasm.sdk.InternalFailureException;
import io.proxywasm.sdk.UnimplementedException;
import io.proxywasm.sdk.internal.ForeignCaller;
import io.proxywasm.sdk.internal.ProtoReader;
import io.proxywasm.sdk.internal.ProtoWriter;
import io.proxywasm.sdk.internal.Signing;

/**
 * Signs and verifies by the proxy's cryptography. Keys are RSA, with PKCS #1 v1.5 padding, or of
 * elliptic curves; hash functions are named {@code sha1}, {@code sha224}, {@code sha256}, {@code
 * sha384}, {@code sha512}.
 *
 * <p>All methods throw an {@link UnimplementedException} if the proxy has no such function, and a
 * {@link BadArgumentException} if it cannot read the key.
 */
public final class Signatures {
  private static final int HASH = 1;
  private static final int KEY = 2;

  private Signatures() {}

  /**
   * Verifies a signature.
   *
   * @param publicKey DER of a SubjectPublicKeyInfo
   */
  public static Verification verify(
      String hash, byte[] publicKey, byte[] signature, byte[] signed) {
    return verify(new ProtoWriter().text(HASH, hash).bytes(KEY, publicKey), signature, signed);
  }

  /**
   * Verifies a signature.
   *
   * @param publicKeyPem PEM, from {@code -----BEGIN PUBLIC KEY-----} on
   */
  public static Verification verify(
      String hash, String publicKeyPem, byte[] signature, byte[] signed) {
    return verify(new ProtoWriter().text(HASH, hash).text(5, publicKeyPem), signature, signed);
  }

  private static Verification verify(ProtoWriter arguments, byte[] signature, byte[] signed) {
    byte[] message = arguments.bytes(3, signature).bytes(4, signed).toBytes();
    ProtoReader result = new ProtoReader(ForeignCaller.call("verify_signature", message));
    boolean valid = false;
    String problem = "";
    while (result.next()) {
      if (result.field() == 1) {
        valid = result.number() != 0;
      } else if (result.field() == 2) {
        problem = result.text();
      }
    }
    return new Verification(valid, problem);
  }

  /**
   * Signs.
   *
   * @param privateKey DER of a PKCS #8 private key
   * @return the signature
   * @throws InternalFailureException if the proxy cannot sign, with its reason
   */
  public static byte[] sign(String hash, byte[] privateKey, byte[] text) {
    return Signing.sign(
        new ProtoWriter().text(HASH, hash).bytes(KEY, privateKey).bytes(3, text).toBytes());
  }

  /**
   * Signs.
   *
   * @param privateKeyPem PEM, from {@code -----BEGIN PRIVATE KEY-----} on
   * @return the signature
   * @throws InternalFailureException if the proxy cannot sign, with its reason
   */
  public static byte[] sign(String hash, String privateKeyPem, byte[] text) {
    return Signing.sign(
        new ProtoWriter().text(HASH, hash).bytes(3, text).text(4, privateKeyPem).toBytes());
  }
}
