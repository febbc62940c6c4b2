package io.proxywasm.maven.teavm.semantics.cases;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.security.spec.KeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class KeyCases {
  private static final String[] FACTORIES = {
    "RSA",
    "rsa",
    "1.2.840.113549.1.1.1",
    "RSASSA-PSS",
    "EC",
    "ec",
    "EllipticCurve",
    "Ed25519",
    "EdDSA",
    "1.3.101.112",
    "ECDSA",
    ""
  };
  private static final String[] CURVES = {
    "secp256r1",
    "SECP256R1",
    "NIST P-256",
    "X9.62 prime256v1",
    "1.2.840.10045.3.1.7",
    "secp384r1",
    "NIST P-384",
    "1.3.132.0.34"
  };
  private static final String[] NO_CURVES = {"P-256", "prime256v1", "nope", ""};
  private static final BigInteger THREE = BigInteger.valueOf(3);

  private KeyCases() {}

  static List<Case> all() {
    var cases = new ArrayList<Case>();
    for (var name : FACTORIES) {
      cases.add(new Case("keys " + name, () -> KeyFactory.getInstance(name).getAlgorithm()));
    }
    for (var name : CURVES) {
      cases.add(new Case("curve " + name, () -> describe(curve(name))));
    }
    for (var name : NO_CURVES) {
      cases.add(new Case("no curve " + name, () -> Octets.type(() -> curve(name))));
    }
    for (var key :
        List.of(
            CryptoSamples.RSA_KEY,
            CryptoSamples.P256_KEY,
            CryptoSamples.P384_KEY,
            CryptoSamples.ED_KEY)) {
      for (var name : List.of("RSA", "EC", "Ed25519")) {
        cases.add(
            new Case(
                name + " from " + key.length() / 2 + " bytes",
                () -> kind(() -> SignatureCases.key(name, key).getAlgorithm())));
      }
      cases.add(new Case("encoded in " + key.length() / 2 + " bytes", () -> encoded(key)));
    }
    cases.addAll(rsa());
    cases.addAll(points());
    cases.addAll(numbers());
    return cases;
  }

  private static List<Case> rsa() {
    BigInteger n = BigInteger.TWO.pow(1024).subtract(BigInteger.valueOf(105));
    return List.of(
        new Case("RSA numbers", KeyCases::rsaNumbers),
        new Case("RSA from no numbers", () -> Octets.type(() -> rsa(null, null))),
        new Case("RSA too short", () -> rsa(BigInteger.valueOf(35), THREE)),
        new Case("RSA of 511 bits", () -> rsa(BigInteger.TWO.pow(511).subtract(THREE), THREE)),
        new Case("RSA of 512 bits", () -> rsa(BigInteger.TWO.pow(512).subtract(THREE), THREE)),
        new Case("RSA too long", () -> rsa(BigInteger.TWO.pow(16385), THREE)),
        new Case("RSA exponent 1", () -> rsa(n, BigInteger.ONE)),
        new Case("RSA exponent 2", () -> rsa(n, BigInteger.TWO)),
        new Case("RSA exponent 3", () -> rsa(n, THREE)),
        new Case("RSA exponent 0", () -> rsa(n, BigInteger.ZERO)),
        new Case("RSA negative exponent", () -> rsa(n, THREE.negate())),
        new Case("RSA exponent as large", () -> rsa(n, n)),
        new Case("RSA negative", () -> rsa(n.negate(), THREE)),
        new Case(
            "RSA long with a long exponent",
            () -> rsa(BigInteger.TWO.pow(4000), BigInteger.TWO.pow(70).add(BigInteger.ONE))),
        new Case("RSA even", KeyCases::even),
        new Case("RSA from no key", () -> kind(() -> generate("RSA", null))),
        new Case("RSA from a point", () -> kind(() -> generate("RSA", pointOf(1)))),
        new Case("RSA from nothing", () -> kind(() -> generate("RSA", encoded(new byte[0])))),
        new Case("RSA from zeros", () -> kind(() -> generate("RSA", encoded(new byte[20])))),
        new Case("RSA cut off", () -> kind(() -> generate("RSA", cut()))));
  }

  private static List<Case> points() {
    return List.of(
        new Case("EC numbers", KeyCases::ecNumbers),
        new Case("EC off its curve", () -> verified(pointOf(1))),
        new Case("EC negative", () -> verified(pointOf(-1))),
        new Case("EC curve with its numbers", KeyCases::copiedCurve),
        new Case("EC other curve", () -> kind(() -> generate("EC", smallCurve()))),
        new Case("EC from no key", () -> kind(() -> generate("EC", null))),
        new Case("EC from zeros", () -> kind(() -> generate("EC", encoded(new byte[20])))),
        new Case("EC no curve yet", () -> ecParameters().getParameterSpec(ECParameterSpec.class)),
        new Case("EC curve twice", KeyCases::twice),
        new Case("EC curve by its numbers", KeyCases::byNumbers),
        new Case("other parameters", () -> AlgorithmParameters.getInstance("X")),
        new Case("Ed25519 numbers", KeyCases::edNumbers),
        new Case("Ed25519 as Ed448", () -> ed(NamedParameterSpec.ED448, BigInteger.TWO)),
        new Case(
            "Ed25519 too large", () -> ed(NamedParameterSpec.ED25519, BigInteger.TWO.pow(260))),
        new Case("Ed25519 off its curve", () -> ed(NamedParameterSpec.ED25519, BigInteger.TWO)),
        new Case("Ed25519 from no key", () -> kind(() -> generate("Ed25519", null))),
        new Case(
            "Ed25519 from zeros", () -> kind(() -> generate("Ed25519", encoded(new byte[20])))));
  }

  private static List<Case> numbers() {
    var field = new ECFieldFp(BigInteger.valueOf(23));
    var curve = new EllipticCurve(field, BigInteger.ONE, BigInteger.ONE);
    var point = new ECPoint(BigInteger.ONE, BigInteger.TWO);
    return List.of(
        new Case("no point", () -> new ECPoint(null, BigInteger.ONE)),
        new Case("points equal", () -> point.equals(new ECPoint(BigInteger.ONE, BigInteger.TWO))),
        new Case("points differ", () -> point.equals(ECPoint.POINT_INFINITY)),
        new Case("infinity", () -> ECPoint.POINT_INFINITY.getAffineX()),
        new Case("key at infinity", () -> new ECPublicKeySpec(ECPoint.POINT_INFINITY, p256())),
        new Case("key of no point", () -> new ECPublicKeySpec(null, p256())),
        new Case("key of no curve", () -> new ECPublicKeySpec(point, null)),
        new Case("field of 0", () -> new ECFieldFp(BigInteger.ZERO)),
        new Case("field size", field::getFieldSize),
        new Case("first too large", () -> new EllipticCurve(field, field.getP(), BigInteger.ONE)),
        new Case("first negative", () -> new EllipticCurve(field, THREE.negate(), BigInteger.ONE)),
        new Case("second too large", () -> new EllipticCurve(field, BigInteger.ONE, field.getP())),
        new Case(
            "curves equal",
            () -> curve.equals(new EllipticCurve(field, BigInteger.ONE, BigInteger.ONE))),
        new Case("order 0", () -> new ECParameterSpec(curve, point, BigInteger.ZERO, 1)),
        new Case("cofactor 0", () -> new ECParameterSpec(curve, point, BigInteger.TEN, 0)),
        new Case("no curve name", () -> new ECGenParameterSpec(null)),
        new Case("no encoded key", () -> new X509EncodedKeySpec(null)),
        new Case("encoded format", () -> new X509EncodedKeySpec(new byte[1]).getFormat()),
        new Case("no Edwards point", () -> new EdECPoint(true, null)));
  }

  /** Says whether it fails for its key, whose exception and message depend on the version. */
  private static String kind(java.util.concurrent.Callable<?> reading) {
    try {
      return String.valueOf(reading.call());
    } catch (Exception e) {
      return e.getClass().getName();
    }
  }

  private static AlgorithmParameters ecParameters() throws Exception {
    return AlgorithmParameters.getInstance("EC");
  }

  private static ECParameterSpec curve(String name) throws Exception {
    var parameters = ecParameters();
    parameters.init(new ECGenParameterSpec(name));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  private static ECParameterSpec p256() throws Exception {
    return curve("secp256r1");
  }

  private static String describe(ECParameterSpec curve) {
    return ((ECFieldFp) curve.getCurve().getField()).getP().toString(16)
        + " "
        + curve.getCurve().getA().toString(16)
        + " "
        + curve.getCurve().getB().toString(16)
        + " "
        + curve.getGenerator().getAffineX().toString(16)
        + " "
        + curve.getGenerator().getAffineY().toString(16)
        + " "
        + curve.getOrder().toString(16)
        + " "
        + curve.getCofactor();
  }

  /** Reads a key by the one algorithm that can, and writes it. */
  private static String encoded(String key) throws Exception {
    var name =
        switch (key.length() / 2) {
          case 162 -> "RSA";
          case 44 -> "Ed25519";
          default -> "EC";
        };
    var read = SignatureCases.key(name, key);
    return read.getFormat()
        + " "
        + Octets.hex(read.getEncoded()).equals(key)
        + " "
        + read.equals(SignatureCases.key(name, key))
        + " "
        + (read.hashCode() == SignatureCases.key(name, key).hashCode());
  }

  private static X509EncodedKeySpec encoded(byte[] key) {
    return new X509EncodedKeySpec(key);
  }

  private static X509EncodedKeySpec cut() {
    byte[] key = Octets.of(CryptoSamples.RSA_KEY);
    return encoded(Arrays.copyOf(key, key.length - 1));
  }

  private static String generate(String algorithm, KeySpec spec) throws Exception {
    return KeyFactory.getInstance(algorithm).generatePublic(spec).getAlgorithm();
  }

  private static String rsa(BigInteger modulus, BigInteger exponent) throws Exception {
    return generate("RSA", new RSAPublicKeySpec(modulus, exponent));
  }

  private static String rsaNumbers() throws Exception {
    var key = (RSAPublicKey) SignatureCases.rsaKey();
    var again =
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    return key.getModulus() + " " + key.getPublicExponent() + " " + key.equals(again);
  }

  private static boolean even() throws Exception {
    var key =
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(BigInteger.TWO.pow(1023), THREE));
    var verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(key);
    return verifier.verify(new byte[128]);
  }

  /** Returns a key whose y is not on the curve, by this much. */
  private static ECPublicKeySpec pointOf(int away) throws Exception {
    var w = ((ECPublicKey) SignatureCases.key("EC", CryptoSamples.P256_KEY)).getW();
    return new ECPublicKeySpec(
        new ECPoint(w.getAffineX(), w.getAffineY().add(BigInteger.valueOf(away))), p256());
  }

  private static boolean verified(ECPublicKeySpec key) throws Exception {
    var verifier = Signature.getInstance("SHA256withECDSA");
    verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(key));
    verifier.update(Octets.text(CryptoSamples.MESSAGE));
    return verifier.verify(Octets.of(CryptoSamples.P256_SIGNATURES.get(1).getValue()));
  }

  private static String ecNumbers() throws Exception {
    var key = (ECPublicKey) SignatureCases.key("EC", CryptoSamples.P256_KEY);
    return key.getW().getAffineX() + " " + key.getW().getAffineY() + " " + verified(pointOf(0));
  }

  private static boolean copiedCurve() throws Exception {
    var p256 = p256();
    var curve = p256.getCurve();
    var copy = new EllipticCurve(curve.getField(), curve.getA(), curve.getB());
    var parameters = new ECParameterSpec(copy, p256.getGenerator(), p256.getOrder(), 1);
    return verified(new ECPublicKeySpec(pointOf(0).getW(), parameters));
  }

  private static ECPublicKeySpec smallCurve() {
    var curve =
        new EllipticCurve(new ECFieldFp(BigInteger.valueOf(23)), BigInteger.ONE, BigInteger.ONE);
    var point = new ECPoint(THREE, BigInteger.TEN);
    return new ECPublicKeySpec(point, new ECParameterSpec(curve, point, BigInteger.valueOf(29), 1));
  }

  private static String twice() throws Exception {
    var parameters = ecParameters();
    parameters.init(new ECGenParameterSpec("secp256r1"));
    parameters.init(new ECGenParameterSpec("secp384r1"));
    return "taken";
  }

  private static String byNumbers() throws Exception {
    var parameters = ecParameters();
    AlgorithmParameterSpec numbers = p256();
    parameters.init(numbers);
    return describe(parameters.getParameterSpec(ECParameterSpec.class));
  }

  private static String edNumbers() throws Exception {
    var key = (EdECPublicKey) SignatureCases.key("Ed25519", CryptoSamples.ED_KEY);
    var again =
        KeyFactory.getInstance("EdDSA")
            .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, key.getPoint()));
    return key.getPoint().isXOdd()
        + " "
        + key.getPoint().getY()
        + " "
        + key.getParams().getName()
        + " "
        + key.equals(again);
  }

  private static boolean ed(NamedParameterSpec name, BigInteger y) throws Exception {
    var key =
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new EdECPublicKeySpec(name, new EdECPoint(false, y)));
    var verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(key);
    return verifier.verify(new byte[64]);
  }
}
