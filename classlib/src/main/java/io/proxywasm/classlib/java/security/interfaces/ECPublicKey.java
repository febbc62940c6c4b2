package io.proxywasm.classlib.java.security.interfaces;

import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.spec.ECPoint;

/** Takes the place of {@link java.security.interfaces.ECPublicKey}. */
public interface ECPublicKey extends PublicKey, ECKey {
  ECPoint getW();
}
