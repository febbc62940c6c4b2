package io.proxywasm.classlib.java.security.interfaces;

import java.security.PublicKey;
import java.security.interfaces.EdECKey;
import java.security.spec.EdECPoint;

/** Takes the place of {@link java.security.interfaces.EdECPublicKey}. */
public interface EdECPublicKey extends PublicKey, EdECKey {
  EdECPoint getPoint();
}
