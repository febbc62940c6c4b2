package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECFieldElement;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.custom.sec.SecP256R1Curve;
import org.bouncycastle.math.ec.custom.sec.SecP384R1Curve;
import org.jspecify.annotations.Nullable;

/** A curve of the library and what the JDK says of it (SEC 2, sections 2.4.2 and 2.5.1). */
final class NamedCurve {
  private static final NamedCurve P256 =
      new NamedCurve(
          new SecP256R1Curve(),
          "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
          "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
          "2a8648ce3d030107",
          "secp256r1",
          "NIST P-256",
          "X9.62 prime256v1",
          "1.2.840.10045.3.1.7");
  private static final NamedCurve P384 =
      new NamedCurve(
          new SecP384R1Curve(),
          "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
          "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f",
          "2b81040022",
          "secp384r1",
          "NIST P-384",
          "1.3.132.0.34");
  private static final NamedCurve[] ALL = {P256, P384};

  private final ECCurve curve;
  private final ECPoint generator;
  private final String oid;
  private final String[] names;
  private final ECParameterSpec parameters;
  private final Modulus modulus;

  private NamedCurve(ECCurve curve, String x, String y, String oid, String... names) {
    this.curve = curve;
    BigInteger generatorX = new BigInteger(x, 16);
    BigInteger generatorY = new BigInteger(y, 16);
    generator = curve.createPoint(generatorX, generatorY);
    this.oid = oid;
    this.names = names;
    parameters =
        new ECParameterSpec(
            new EllipticCurve(
                new ECFieldFp(curve.getField().getCharacteristic()),
                curve.getA().toBigInteger(),
                curve.getB().toBigInteger()),
            new java.security.spec.ECPoint(generatorX, generatorY),
            curve.getOrder(),
            1);
    modulus = new Modulus(curve.getOrder());
  }

  /** Returns the curve with these numbers; null if it is none that is known. */
  static @Nullable NamedCurve of(ECParameterSpec parameters) {
    for (NamedCurve curve : ALL) {
      if (curve.has(parameters)) {
        return curve;
      }
    }
    return null;
  }

  private boolean has(ECParameterSpec numbers) {
    return parameters.getCurve().equals(numbers.getCurve())
        && parameters.getGenerator().equals(numbers.getGenerator())
        && parameters.getOrder().equals(numbers.getOrder())
        && parameters.getCofactor() == numbers.getCofactor();
  }

  /** Returns the curve with this name or identifier; null if it is none that is known. */
  static @Nullable NamedCurve named(String name) {
    for (NamedCurve curve : ALL) {
      for (String known : curve.names) {
        if (Names.areSame(known, name)) {
          return curve;
        }
      }
    }
    return null;
  }

  /** Returns the curve with this encoded identifier; null if it is none that is known. */
  static @Nullable NamedCurve encoded(byte[] parameters) {
    for (NamedCurve curve : ALL) {
      if (Arrays.equals(curve.encodedName(), parameters)) {
        return curve;
      }
    }
    return null;
  }

  byte[] encodedName() {
    return Der.of(Der.OBJECT_IDENTIFIER, Hex.bytes(oid));
  }

  String name() {
    return names[0];
  }

  ECParameterSpec parameters() {
    return parameters;
  }

  BigInteger order() {
    return parameters.getOrder();
  }

  /** Returns the order, to compute with. */
  Modulus modulus() {
    return modulus;
  }

  ECPoint generator() {
    return generator;
  }

  /** Returns how many bytes a coordinate has. */
  int fieldLength() {
    return (curve.getFieldSize() + 7) / 8;
  }

  /** Returns the point; null if it is not on the curve. */
  @Nullable ECPoint point(java.security.spec.ECPoint w) {
    BigInteger x = w.getAffineX();
    BigInteger y = w.getAffineY();
    if (x == null || y == null || !curve.isValidFieldElement(x) || !curve.isValidFieldElement(y)) {
      return null;
    }
    return isOn(curve.fromBigInteger(x), curve.fromBigInteger(y)) ? curve.createPoint(x, y) : null;
  }

  /** Says whether y^2 = x^3 + ax + b. */
  private boolean isOn(ECFieldElement x, ECFieldElement y) {
    return y.square().equals(x.square().add(curve.getA()).multiply(x).add(curve.getB()));
  }

  /**
   * Says whether the point's first coordinate is this number, or another with the same remainder by
   * the order.
   */
  boolean hasX(ECPoint point, BigInteger number) {
    // The point is (X / Z^2, Y / Z^3): it is cheaper to multiply than to divide.
    ECFieldElement square = point.getZCoord(0).square();
    for (BigInteger x = number; curve.isValidFieldElement(x); x = x.add(order())) {
      if (curve.fromBigInteger(x).multiply(square).equals(point.getXCoord())) {
        return true;
      }
    }
    return false;
  }
}
