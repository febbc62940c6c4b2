package io.proxywasm.classlib.java.security.spec;

import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.spec.ECPoint}. */
public class ECPoint {
  public static final ECPoint POINT_INFINITY = new ECPoint();

  private final @Nullable BigInteger x;
  private final @Nullable BigInteger y;

  private ECPoint() {
    x = null;
    y = null;
  }

  public ECPoint(BigInteger x, BigInteger y) {
    if (x == null || y == null) {
      throw new NullPointerException("affine coordinate x or y is null");
    }
    this.x = x;
    this.y = y;
  }

  public @Nullable BigInteger getAffineX() {
    return x;
  }

  public @Nullable BigInteger getAffineY() {
    return y;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ECPoint that && Objects.equals(x, that.x) && Objects.equals(y, that.y);
  }

  @Override
  public int hashCode() {
    return Objects.hash(x, y);
  }
}
