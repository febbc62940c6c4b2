package io.proxywasm.classlib.java.security.spec;

import java.math.BigInteger;
import java.util.Objects;

/** Takes the place of {@link java.security.spec.EdECPoint}. */
public final class EdECPoint {
  private final boolean xOdd;
  private final BigInteger y;

  public EdECPoint(boolean xOdd, BigInteger y) {
    this.xOdd = xOdd;
    this.y = Objects.requireNonNull(y, "y must not be null");
  }

  public boolean isXOdd() {
    return xOdd;
  }

  public BigInteger getY() {
    return y;
  }
}
