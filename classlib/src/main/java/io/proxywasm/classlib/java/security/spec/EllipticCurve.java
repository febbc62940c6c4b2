package io.proxywasm.classlib.java.security.spec;

import java.math.BigInteger;
import java.security.spec.ECField;
import java.security.spec.ECFieldFp;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.spec.EllipticCurve}. */
public class EllipticCurve {
  private final ECField field;
  private final BigInteger a;
  private final BigInteger b;
  private final byte @Nullable [] seed;

  public EllipticCurve(ECField field, BigInteger a, BigInteger b) {
    this(field, a, b, null);
  }

  public EllipticCurve(ECField field, BigInteger a, BigInteger b, byte @Nullable [] seed) {
    this.field = Objects.requireNonNull(field, "field is null");
    this.a = Objects.requireNonNull(a, "first coefficient is null");
    this.b = Objects.requireNonNull(b, "second coefficient is null");
    this.seed = seed == null ? null : seed.clone();
    check(a, "first coefficient");
    check(b, "second coefficient");
  }

  private void check(BigInteger coefficient, String name) {
    if (field instanceof ECFieldFp prime) {
      if (prime.getP().compareTo(coefficient) <= 0) {
        throw new IllegalArgumentException(name + " is too large");
      }
      if (coefficient.signum() < 0) {
        throw new IllegalArgumentException(name + " is negative");
      }
    }
  }

  public ECField getField() {
    return field;
  }

  public BigInteger getA() {
    return a;
  }

  public BigInteger getB() {
    return b;
  }

  public byte @Nullable [] getSeed() {
    return seed == null ? null : seed.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EllipticCurve that
        && field.equals(that.field)
        && a.equals(that.a)
        && b.equals(that.b);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, a, b);
  }
}
