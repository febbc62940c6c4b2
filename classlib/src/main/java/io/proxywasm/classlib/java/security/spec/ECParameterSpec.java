package io.proxywasm.classlib.java.security.spec;

import java.math.BigInteger;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.util.Objects;

/** Takes the place of {@link java.security.spec.ECParameterSpec}. */
public class ECParameterSpec implements AlgorithmParameterSpec {
  private final EllipticCurve curve;
  private final ECPoint g;
  private final BigInteger n;
  private final int h;

  public ECParameterSpec(EllipticCurve curve, ECPoint g, BigInteger n, int h) {
    this.curve = Objects.requireNonNull(curve, "curve is null");
    this.g = Objects.requireNonNull(g, "g is null");
    this.n = Objects.requireNonNull(n, "n is null");
    this.h = h;
    if (n.signum() != 1) {
      throw new IllegalArgumentException("n is not positive");
    }
    if (h <= 0) {
      throw new IllegalArgumentException("h is not positive");
    }
  }

  public EllipticCurve getCurve() {
    return curve;
  }

  public ECPoint getGenerator() {
    return g;
  }

  public BigInteger getOrder() {
    return n;
  }

  public int getCofactor() {
    return h;
  }
}
