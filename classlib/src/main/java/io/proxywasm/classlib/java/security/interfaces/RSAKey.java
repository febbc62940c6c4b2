package io.proxywasm.classlib.java.security.interfaces;

import java.math.BigInteger;
import java.security.spec.AlgorithmParameterSpec;
import org.jspecify.annotations.Nullable;

/** Takes the place of {@link java.security.interfaces.RSAKey}. */
public interface RSAKey {
  BigInteger getModulus();

  default @Nullable AlgorithmParameterSpec getParams() {
    return null;
  }
}
