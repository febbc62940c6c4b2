package io.proxywasm.maven.teavm.semantics.cases;

import java.nio.ByteBuffer;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;

final class SignatureCases {
  private static final String[] NAMES = {
    "SHA256withRSA",
    "sha256WITHrsa",
    "1.2.840.113549.1.1.11",
    "SHA1withRSA",
    "SHA224withRSA",
    "RSASSA-PSS",
    "SHA224withECDSA",
    "1.2.840.10045.4.3.2",
    "ed25519",
    "EdDSA",
    "1.3.101.112",
    "SHA256WithRSAEncryption",
    "SHA256/RSA",
    "RS256",
    "PS256",
    "RSA",
    "SHA256withRSAandMGF1",
    ""
  };

  private SignatureCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (var name : NAMES) {
      cases.add(new Case("signature " + name, () -> Signature.getInstance(name).getAlgorithm()));
    }
    add(cases, "RSA", CryptoSamples.RSA_KEY, CryptoSamples.RSA_SIGNATURES);
    add(cases, "EC", CryptoSamples.P256_KEY, CryptoSamples.P256_SIGNATURES);
    add(cases, "EC", CryptoSamples.P384_KEY, CryptoSamples.P384_SIGNATURES);
    add(
        cases,
        "Ed25519",
        CryptoSamples.ED_KEY,
        List.of(java.util.Map.entry("Ed25519", CryptoSamples.ED_SIGNATURE)));
    cases.addAll(fixed());
    return cases;
  }

  private static void add(
      List<Case> cases, String kind, String key, List<java.util.Map.Entry<String, String>> all) {
    for (var entry : all) {
      var algorithm = entry.getKey();
      byte[] signature = Octets.of(entry.getValue());
      var name = algorithm + " of " + key.length() / 2 + " bytes, ";
      int last = signature.length - 1;
      cases.add(new Case(name + "right", () -> verify(algorithm, key(kind, key), signature)));
      cases.add(
          new Case(
              name + "forged",
              () -> verify(algorithm, key(kind, key), Octets.turned(signature, last))));
      cases.add(
          new Case(
              name + "other text", () -> verify(algorithm, key(kind, key), signature, "massage")));
      cases.add(
          new Case(
              name + "wrong key",
              () ->
                  Octets.type(
                      () ->
                          verify(algorithm, kind.equals("RSA") ? edKey() : rsaKey(), signature))));
    }
  }

  private static List<Case> fixed() {
    byte[] rsa = Octets.of(CryptoSamples.RSA_SIGNATURES.get(2).getValue());
    byte[] ec = Octets.of(CryptoSamples.P256_SIGNATURES.get(1).getValue());
    return List.of(
        new Case("no signature name", () -> Signature.getInstance(null)),
        new Case("not initialized", () -> rs256().toString()),
        new Case("verify without key", () -> rs256().verify(rsa)),
        new Case("update without key", () -> update(rs256(), new byte[1], 0, 1)),
        new Case("no key for RSA", () -> init("SHA256withRSA", null)),
        new Case("no key for ECDSA", () -> init("SHA256withECDSA", null)),
        new Case("no key for Ed25519", () -> init("Ed25519", null)),
        new Case("RSA key for Ed25519", () -> init("Ed25519", rsaKey())),
        new Case("RSA too short", () -> verify("SHA256withRSA", rsaKey(), new byte[127])),
        new Case("RSA too long", () -> verify("SHA256withRSA", rsaKey(), new byte[129])),
        new Case("RSA empty", () -> verify("SHA256withRSA", rsaKey(), new byte[0])),
        new Case("RSA above the modulus", () -> verify("SHA256withRSA", rsaKey(), ones(128))),
        new Case("RSA with another hash", () -> verify("SHA384withRSA", rsaKey(), rsa)),
        new Case("RSA PSS with 1.5", () -> verify("SHA256withRSA", rsaKey(), pss())),
        new Case(
            "P1363 as DER", () -> Octets.type(() -> verifyP256("SHA256withECDSA", new byte[64]))),
        new Case("DER as P1363", () -> verifyP256("SHA256withECDSAinP1363Format", ec)),
        new Case("P1363 too short", () -> verifyP256("SHA256withECDSAinP1363Format", new byte[63])),
        new Case("P1363 too long", () -> verifyP256("SHA256withECDSAinP1363Format", new byte[65])),
        new Case("P1363 zeros", () -> verifyP256("SHA256withECDSAinP1363Format", new byte[64])),
        new Case("P1363 ones", () -> verifyP256("SHA256withECDSAinP1363Format", ones(64))),
        new Case("range of a signature", () -> range(new byte[2], 1, 2)),
        new Case("range before a signature", () -> range(new byte[2], -1, 2)),
        new Case("no range of a signature", () -> range(null, 0, 0)),
        new Case("no signature", () -> started().verify(null)),
        new Case("update beyond", () -> update(started(), new byte[2], 1, 2)),
        new Case("update before", () -> update(started(), new byte[2], -1, 2)),
        new Case("update with nothing", () -> update(started(), null, 0, 0)),
        new Case("update in parts", () -> parts(rsa)),
        new Case("signature again", () -> again(rsa)),
        new Case("no parameters", () -> set("SHA256withRSA")),
        new Case("no parameters of Ed25519", () -> set("Ed25519")),
        new Case("wrong parameters of PSS", () -> set("RSASSA-PSS")));
  }

  static PublicKey key(String algorithm, String encoded) throws Exception {
    return KeyFactory.getInstance(algorithm)
        .generatePublic(new X509EncodedKeySpec(Octets.of(encoded)));
  }

  static PublicKey rsaKey() throws Exception {
    return key("RSA", CryptoSamples.RSA_KEY);
  }

  private static PublicKey edKey() throws Exception {
    return key("Ed25519", CryptoSamples.ED_KEY);
  }

  private static byte[] pss() {
    return Octets.of(CryptoSamples.PSS_SHA256);
  }

  private static byte[] ones(int length) {
    byte[] ones = new byte[length];
    java.util.Arrays.fill(ones, (byte) -1);
    return ones;
  }

  private static boolean verify(String algorithm, PublicKey key, byte[] signature)
      throws Exception {
    return verify(algorithm, key, signature, CryptoSamples.MESSAGE);
  }

  private static boolean verify(String algorithm, PublicKey key, byte[] signature, String text)
      throws Exception {
    var verifier = Signature.getInstance(algorithm);
    verifier.initVerify(key);
    verifier.update(Octets.text(text));
    return verifier.verify(signature);
  }

  private static boolean verifyP256(String algorithm, byte[] signature) throws Exception {
    return verify(algorithm, key("EC", CryptoSamples.P256_KEY), signature);
  }

  private static Signature rs256() throws Exception {
    return Signature.getInstance("SHA256withRSA");
  }

  private static Signature started() throws Exception {
    var verifier = rs256();
    verifier.initVerify(rsaKey());
    return verifier;
  }

  private static String init(String algorithm, PublicKey key) throws Exception {
    Signature.getInstance(algorithm).initVerify(key);
    return "taken";
  }

  private static String update(Signature verifier, byte[] data, int offset, int length)
      throws Exception {
    verifier.update(data, offset, length);
    return "taken";
  }

  private static boolean range(byte[] signature, int offset, int length) throws Exception {
    return started().verify(signature, offset, length);
  }

  private static boolean parts(byte[] signature) throws Exception {
    var verifier = started();
    byte[] text = Octets.text(CryptoSamples.MESSAGE);
    verifier.update(text[0]);
    verifier.update(text, 1, 2);
    verifier.update(ByteBuffer.wrap(text, 3, text.length - 3));
    return verifier.verify(signature);
  }

  private static String again(byte[] signature) throws Exception {
    var verifier = started();
    verifier.update(Octets.text(CryptoSamples.MESSAGE));
    var result = verifier.verify(signature) + " " + verifier.verify(signature);
    verifier.update(Octets.text(CryptoSamples.MESSAGE));
    return result + " " + verifier.verify(signature);
  }

  private static String set(String algorithm) throws Exception {
    Signature.getInstance(algorithm).setParameter(new ECGenParameterSpec("secp256r1"));
    return "taken";
  }
}
