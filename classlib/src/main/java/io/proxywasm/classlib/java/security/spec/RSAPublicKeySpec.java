package io.proxywasm.classlib.java.security.spec;

import java.math.BigInteger;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.KeySpec;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.spec.RSAPublicKeySpec}. */
public class RSAPublicKeySpec implements KeySpec {
  private final BigInteger modulus;
  private final BigInteger publicExponent;
  private final @Nullable AlgorithmParameterSpec params;

  public RSAPublicKeySpec(BigInteger modulus, BigInteger publicExponent) {
    this(modulus, publicExponent, null);
  }

  public RSAPublicKeySpec(
      BigInteger modulus, BigInteger publicExponent, @Nullable AlgorithmParameterSpec params) {
    this.modulus = modulus;
    this.publicExponent = publicExponent;
    this.params = params;
  }

  public BigInteger getModulus() {
    return modulus;
  }

  public BigInteger getPublicExponent() {
    return publicExponent;
  }

  public @Nullable AlgorithmParameterSpec getParams() {
    return params;
  }
}
