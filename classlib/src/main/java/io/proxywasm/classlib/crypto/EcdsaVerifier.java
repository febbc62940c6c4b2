package io.proxywasm.classlib.crypto;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.math.ec.ECPoint;
import org.jspecify.annotations.Nullable;

/** Verifies ECDSA signatures (FIPS 186-5, section 6.4.2). */
final class EcdsaVerifier implements Verifier {
  private static final BigInteger TWO = BigInteger.valueOf(2);

  private final ExtendedDigest digest;
  private final EcdsaFormat format;
  private @Nullable NamedCurve curve;

  /** Null while the key is no point of its curve, and nothing is signed with it. */
  private @Nullable ECPoint point;

  EcdsaVerifier(ExtendedDigest digest, EcdsaFormat format) {
    this.digest = digest;
    this.format = format;
  }

  @Override
  public void init(@Nullable PublicKey key) throws InvalidKeyException {
    if (!(key instanceof ECPublicKey ec)) {
      throw new InvalidKeyException(
          key == null ? "Key must not be null" : "Not an EC key: " + key.getAlgorithm());
    }
    NamedCurve newCurve = NamedCurve.of(ec.getParams());
    if (newCurve == null) {
      throw new InvalidKeyException("Only keys on P-256 and P-384 are supported");
    }
    curve = newCurve;
    point = newCurve.point(ec.getW());
    digest.reset();
  }

  @Override
  public void update(byte[] data, int offset, int length) {
    digest.update(data, offset, length);
  }

  @Override
  public boolean verify(byte[] signature) throws SignatureException {
    byte[] hash = new byte[digest.getDigestSize()];
    digest.doFinal(hash, 0);
    BigInteger order = curve.order();
    BigInteger[] numbers = format.read(signature, (order.bitLength() + 7) / 8);
    return numbers != null
        && point != null
        && isInRange(numbers[0], order)
        && isInRange(numbers[1], order)
        && verify(hash, numbers[0], numbers[1]);
  }

  private static boolean isInRange(BigInteger number, BigInteger order) {
    return number.signum() > 0 && number.compareTo(order) < 0;
  }

  private boolean verify(byte[] hash, BigInteger r, BigInteger s) {
    BigInteger order = curve.order();
    Modulus modulus = curve.modulus();
    // By a prime p, 1 / s is s^(p - 2).
    int[] inverse = modulus.power(modulus.number(s.toByteArray()), order.subtract(TWO));
    // Of a hash longer than the order, the first bytes count.
    byte[] first = Arrays.copyOf(hash, Math.min(hash.length, order.bitLength() / 8));
    ECPoint sum =
        PointSum.of(
            curve.generator(),
            modulus.product(inverse, modulus.number(first)),
            point,
            modulus.product(inverse, modulus.number(r.toByteArray())));
    return !sum.isInfinity() && curve.hasX(sum, r);
  }
}
