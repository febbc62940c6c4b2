package io.proxywasm.classlib.java.security.interfaces;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.RSAKey;

/** Takes the place of {@link java.security.interfaces.RSAPublicKey}. */
public interface RSAPublicKey extends PublicKey, RSAKey {
  BigInteger getPublicExponent();
}
